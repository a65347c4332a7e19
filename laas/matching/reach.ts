import type { Pair } from './pair.ts'
import type { Touched } from './pairing.ts'

/** Pairs that must be looked at together. */
export interface Component {
  documents: number[]
  sightings: number[]
  pairs: Pair[]
  /** The links that stand already of some of these documents; they are not among `pairs`. */
  anchors: Pair[]
}

export interface Graph {
  pairsOfDocument: readonly (readonly Pair[])[]
  pairsOfSighting: readonly (readonly Pair[])[]
  anchorOf: (document: number) => Pair | undefined
}

/**
 * Everything that hangs together with one sighting through pairs; adds it to `reached`. A document whose
 * link stands whatever happens around it (an anchor) ties nothing together: without this, an office of
 * standing payments would be one single knot.
 */
export function reach(start: number, graph: Graph, reached: Touched): Component {
  const found: Component = { documents: [], sightings: [], pairs: [], anchors: [] }
  const own = new Set<number>()
  const visitSighting = (at: number) => {
    if (reached.sightings.add(at)) found.sightings.push(at)
  }
  const visitDocument = (at: number) => {
    if (own.has(at)) return
    own.add(at)
    reached.documents.add(at)
    found.documents.push(at)
    const anchor = graph.anchorOf(at)
    if (anchor) found.anchors.push(anchor)
    else for (const { sighting } of graph.pairsOfDocument[at]!) visitSighting(sighting)
  }
  visitSighting(start)
  for (let at = 0; at < found.sightings.length; at++) {
    for (const pair of graph.pairsOfSighting[found.sightings[at]!]!) {
      visitDocument(pair.document)
      if (graph.anchorOf(pair.document) !== pair) found.pairs.push(pair)
    }
  }
  return found
}
