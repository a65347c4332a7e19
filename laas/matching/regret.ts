import { assign, type Edge } from './assign.ts'

const sum = (edges: readonly Edge[], chosen: readonly number[]): number =>
  chosen.reduce((total, at) => total + edges[at]!.weight, 0)

/** Beyond so many edges only the surroundings of a link are weighed. */
const wide = 64

/**
 * How much the whole choice loses when this link may not be: the distance to the next best explanation of
 * everything around it. Twins count as one: that a twin could take the place is no other explanation,
 * unless that twin is now the link of a document that is no twin of this one: then nobody knows which is which.
 */
export function regret(
  edges: readonly Edge[],
  chosen: readonly number[],
  link: number,
  twinLefts: (a: number, b: number) => boolean,
  twinRights: (a: number, b: number) => boolean,
): number {
  const near = edges.length > wide ? surroundings(edges, chosen, link) : edges
  const { left, right } = edges[link]!
  const inClass = (edge: Edge) => twinLefts(edge.left, left) && twinRights(edge.right, right)
  const linked = new Set(chosen.map(at => edges[at]!))
  const others = new Set(
    [...linked].filter(edge => edge.right !== right && twinRights(edge.right, right)).map(edge => edge.right),
  )
  const allowed = near.filter(edge => !inClass(edge) || others.has(edge.right))
  const now = near.reduce((total, edge) => total + (linked.has(edge) ? edge.weight : 0), 0)
  return now - sum(allowed, assign(allowed))
}

/** The edges around a link, nearest first, without those whose partner in the choice lies outside. */
function surroundings(edges: readonly Edge[], chosen: readonly number[], link: number): Edge[] {
  const lefts = new Set([edges[link]!.left])
  const rights = new Set([edges[link]!.right])
  let near: Edge[] = []
  for (;;) {
    const next = edges.filter(edge => lefts.has(edge.left) || rights.has(edge.right))
    if (next.length === near.length || (near.length > 0 && next.length > wide)) break
    near = next
    for (const { left, right } of next) {
      lefts.add(left)
      rights.add(right)
    }
  }
  const known = new Set(near)
  const outside = chosen.map(at => edges[at]!).filter(edge => !known.has(edge))
  const fixedLeft = new Set(outside.map(({ left }) => left))
  const fixedRight = new Set(outside.map(({ right }) => right))
  return near.filter(({ left, right }) => !fixedLeft.has(left) && !fixedRight.has(right))
}
