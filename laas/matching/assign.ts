/** One possible link within a component; `left` and `right` name the nodes of each side. */
export interface Edge {
  left: number
  right: number
  weight: number
}

/**
 * The one-to-one choice of edges with the greatest sum of weights (not the greedy one), as indices into
 * `edges`. Weights are positive; leaving a node alone weighs 0. Among equal sums the order of the edges
 * decides. The left nodes come in one after the other, each by the best alternating path that begins
 * with it: what lies far from it is not looked at.
 */
export function assign(edges: readonly Edge[]): number[] {
  if (edges.length < 2) return edges.length === 0 ? [] : [0]
  const graph = index(edges)
  const choice: Choice = {
    ofLeft: new Int32Array(graph.lefts).fill(-1),
    ofRight: new Int32Array(graph.rights).fill(-1),
  }
  const search = newSearch(graph.lefts)
  for (let left = 0; left < graph.lefts; left++) takeIn(left, graph, choice, search)
  return [...choice.ofLeft].filter(edge => edge !== -1).sort((a, b) => a - b)
}

/** The edges by compact places of their nodes; those of one left node are `order[starts[left]]` to the next start. */
interface Graph {
  lefts: number
  rights: number
  left: Int32Array
  right: Int32Array
  weight: Float64Array
  starts: Int32Array
  order: Int32Array
}

function index(edges: readonly Edge[]): Graph {
  const [lefts, rights] = [new Map<number, number>(), new Map<number, number>()]
  const placeOf = (places: Map<number, number>, node: number) => {
    const known = places.get(node)
    if (known !== undefined) return known
    places.set(node, places.size)
    return places.size - 1
  }
  const left = Int32Array.from(edges, edge => placeOf(lefts, edge.left))
  const right = Int32Array.from(edges, edge => placeOf(rights, edge.right))
  const starts = new Int32Array(lefts.size + 1)
  for (const at of left) starts[at + 1]!++
  for (let at = 0; at < lefts.size; at++) starts[at + 1]! += starts[at]!
  const next = starts.slice()
  const order = new Int32Array(edges.length)
  for (const [edge, at] of left.entries()) order[next[at]!++] = edge
  const weight = Float64Array.from(edges, edge => edge.weight)
  return { lefts: lefts.size, rights: rights.size, left, right, weight, starts, order }
}

/** The edge chosen of each node, or -1. */
interface Choice {
  ofLeft: Int32Array
  ofRight: Int32Array
}

/** What is known of the left nodes while a path is looked for; `seen` tells of which search it is. */
interface Search {
  turn: number
  seen: Int32Array
  gain: Float64Array
  cameBy: Int32Array
}

const newSearch = (lefts: number): Search => ({
  turn: 0,
  seen: new Int32Array(lefts),
  gain: new Float64Array(lefts),
  cameBy: new Int32Array(lefts),
})

/** Sums of fractions that differ by no more than this are equal. */
const tiny = 1e-9

/** A path ends at a free right node, or at a left node that gives its own up for a better one. */
function takeIn(start: number, graph: Graph, choice: Choice, search: Search): void {
  const { seen, gain, cameBy } = search
  const turn = ++search.turn
  seen[start] = turn
  gain[start] = 0
  cameBy[start] = -1
  const queue = [start]
  let best = 0
  let last = -1
  let givenUp = -1
  for (let at = 0; at < queue.length; at++) {
    const left = queue[at]!
    for (let place = graph.starts[left]!; place < graph.starts[left + 1]!; place++) {
      const edge = graph.order[place]!
      if (choice.ofLeft[left] === edge) continue
      const total = gain[left]! + graph.weight[edge]!
      const taken = choice.ofRight[graph.right[edge]!]!
      if (taken === -1) {
        if (total <= best) continue
        best = total
        last = edge
        givenUp = -1
        continue
      }
      const other = graph.left[taken]!
      const after = total - graph.weight[taken]!
      if (seen[other] === turn && after <= gain[other]! + tiny) continue
      seen[other] = turn
      gain[other] = after
      cameBy[other] = edge
      queue.push(other)
      if (after <= best) continue
      best = after
      last = edge
      givenUp = other
    }
  }
  if (last === -1) return
  if (givenUp !== -1) {
    last = cameBy[givenUp]!
    choice.ofLeft[givenUp] = -1
  }
  for (let edge = last; edge !== -1; ) {
    const left = graph.left[edge]!
    choice.ofLeft[left] = edge
    choice.ofRight[graph.right[edge]!] = edge
    edge = cameBy[left]!
  }
}
