import type { Edge } from './assign.ts'

/** Beyond so many edges only the surroundings of a link are weighed. */
const wide = 64

/**
 * The edges around a link, nearest first up to a limit, in their order; without those whose partner in the
 * choice lies outside. `chosen` are indices into `edges`.
 */
export function neighbourhoods(
  edges: readonly Edge[],
  chosen: readonly number[],
): (link: number) => readonly Edge[] {
  if (edges.length <= wide) return () => edges
  const ofLeft = grouped(edges, edge => edge.left)
  const ofRight = grouped(edges, edge => edge.right)
  const choiceOfLeft = new Map(chosen.map(at => [edges[at]!.left, at]))
  const choiceOfRight = new Map(chosen.map(at => [edges[at]!.right, at]))
  return link => {
    let near: ReadonlySet<number> = new Set([
      ...ofLeft.get(edges[link]!.left)!,
      ...ofRight.get(edges[link]!.right)!,
    ])
    while (near.size <= wide) {
      const next = new Set(near)
      for (const at of near) {
        for (const other of ofLeft.get(edges[at]!.left)!) next.add(other)
        for (const other of ofRight.get(edges[at]!.right)!) next.add(other)
        if (next.size > wide) break
      }
      if (next.size === near.size || next.size > wide) break
      near = next
    }
    const isInside = (at: number | undefined) => at === undefined || near.has(at)
    return [...near]
      .sort((a, b) => a - b)
      .map(at => edges[at]!)
      .filter(({ left, right }) => isInside(choiceOfLeft.get(left)) && isInside(choiceOfRight.get(right)))
  }
}

function grouped(edges: readonly Edge[], keyOf: (edge: Edge) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const [at, edge] of edges.entries()) {
    const group = groups.get(keyOf(edge))
    if (group) group.push(at)
    else groups.set(keyOf(edge), [at])
  }
  return groups
}
