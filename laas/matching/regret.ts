import { assign, type Edge } from './assign.ts'
import { neighbourhoods } from './neighbourhoods.ts'

/**
 * For each link of a choice, how much the whole choice loses when this link may not be: the distance to the
 * next best explanation of everything around it. Twins count as one: that a twin could take the place is no
 * other explanation, unless that twin is now the link of a document that is no twin of this one: then
 * nobody knows which is which. `chosen` are indices into `edges`, and so is the link that is asked for.
 */
export function regrets(
  edges: readonly Edge[],
  chosen: readonly number[],
  twinLefts: (a: number, b: number) => boolean,
  twinRights: (a: number, b: number) => boolean,
): (link: number) => number {
  const around = neighbourhoods(edges, chosen)
  const linked = new Set(chosen.map(at => edges[at]!))
  return link => {
    const { left, right } = edges[link]!
    const near = around(link)
    const now = near.filter(edge => linked.has(edge))
    const others = new Set(
      now.filter(edge => edge.right !== right && twinRights(edge.right, right)).map(edge => edge.right),
    )
    const allowed = near.filter(
      edge => others.has(edge.right) || !(twinLefts(edge.left, left) && twinRights(edge.right, right)),
    )
    return sum(now) - sum(assign(allowed).map(at => allowed[at]!))
  }
}

const sum = (edges: readonly Edge[]): number => edges.reduce((total, edge) => total + edge.weight, 0)
