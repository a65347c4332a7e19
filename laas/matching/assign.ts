/** One possible link within a component; `left` and `right` count from 0 on each side. */
export interface Edge {
  left: number
  right: number
  weight: number
}

/**
 * The one-to-one choice of edges with the greatest sum of weights (not the greedy one), as indices into
 * `edges`. Weights are positive; leaving a node alone weighs 0. Equal sums: the earlier edges win.
 * Each round finds the best alternating path (Bellman-Ford with a queue); components are small.
 */
export function assign(edges: readonly Edge[]): number[] {
  const byLeft = new Map<number, number[]>()
  for (const [at, edge] of edges.entries()) byLeft.set(edge.left, [...(byLeft.get(edge.left) ?? []), at])
  const linkOfLeft = new Map<number, number>()
  const linkOfRight = new Map<number, number>()
  while (augment(edges, byLeft, linkOfLeft, linkOfRight));
  return [...linkOfLeft.values()].sort((a, b) => a - b)
}

function augment(
  edges: readonly Edge[],
  byLeft: Map<number, number[]>,
  linkOfLeft: Map<number, number>,
  linkOfRight: Map<number, number>,
): boolean {
  const gain = new Map<number, number>()
  const cameBy = new Map<number, number>()
  const queue: number[] = []
  for (const left of byLeft.keys()) {
    if (linkOfLeft.has(left)) continue
    gain.set(left, 0)
    queue.push(left)
  }
  let best = 0
  let end: { right: number } | { left: number } | null = null
  for (let at = 0; at < queue.length; at++) {
    const left = queue[at]!
    for (const index of byLeft.get(left)!) {
      if (linkOfLeft.get(left) === index) continue
      const { right, weight } = edges[index]!
      const total = gain.get(left)! + weight
      const taken = linkOfRight.get(right)
      if (taken === undefined) {
        if (total > best) {
          best = total
          end = { right }
          cameBy.set(-1 - right, index)
        }
        continue
      }
      const other = edges[taken]!
      const after = total - other.weight
      if (after <= (gain.get(other.left) ?? Number.NEGATIVE_INFINITY)) continue
      gain.set(other.left, after)
      cameBy.set(other.left, index)
      queue.push(other.left)
    }
  }
  for (const [left, value] of gain) {
    if (!linkOfLeft.has(left) || value <= best) continue
    best = value
    end = { left }
  }
  if (end === null) return false
  // A path ends at a free sighting, or at a document that gives its sighting up for a better one.
  let step = 'right' in end ? cameBy.get(-1 - end.right)! : cameBy.get(end.left)!
  if ('left' in end) linkOfLeft.delete(end.left)
  for (;;) {
    const { left, right } = edges[step]!
    const before = linkOfLeft.get(left)
    linkOfLeft.set(left, step)
    linkOfRight.set(right, step)
    if (before === undefined) return true
    step = cameBy.get(left)!
  }
}
