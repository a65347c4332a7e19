import type { Pair } from './pair.ts'
import type { Touched } from './pairing.ts'

/**
 * Everything that hangs together with one document or sighting through pairs; adds it to `reached`.
 * Documents and sightings come back in the order of their places.
 */
export function reach(
  start: { document: number } | { sighting: number },
  pairsOfDocument: readonly (readonly Pair[])[],
  pairsOfSighting: readonly (readonly Pair[])[],
  reached: Touched,
): { documents: number[]; sightings: number[]; pairs: Pair[] } {
  const only = 'sighting' in start ? pairsOfSighting[start.sighting]! : []
  if (only.length === 1 && pairsOfDocument[only[0]!.document]!.length === 1) {
    const { document, sighting } = only[0]!
    reached.documents.add(document)
    reached.sightings.add(sighting)
    return { documents: [document], sightings: [sighting], pairs: [only[0]!] }
  }
  const found = { documents: [] as number[], sightings: [] as number[], pairs: [] as Pair[] }
  const visitDocument = (at: number) => {
    if (reached.documents.has(at)) return
    reached.documents.add(at)
    found.documents.push(at)
  }
  const visitSighting = (at: number) => {
    if (reached.sightings.has(at)) return
    reached.sightings.add(at)
    found.sightings.push(at)
  }
  if ('document' in start) visitDocument(start.document)
  else visitSighting(start.sighting)
  let [documents, sightings] = [0, 0]
  while (documents < found.documents.length || sightings < found.sightings.length) {
    while (documents < found.documents.length) {
      for (const { sighting } of pairsOfDocument[found.documents[documents++]!]!) visitSighting(sighting)
    }
    while (sightings < found.sightings.length) {
      for (const pair of pairsOfSighting[found.sightings[sightings++]!]!) {
        found.pairs.push(pair)
        visitDocument(pair.document)
      }
    }
  }
  return found
}
