import { type Entry, sameCore } from './entry.ts'
import { differsInWeight, type Pair } from './pair.ts'
import { slipFrom, twiceFrom } from './points.ts'
import type { Twice } from './types.ts'

/**
 * Sightings that are left over and are a linked document once more: equal to it in day and amount, equal
 * to the entry that is linked, or, where no other document wants them, a slip of the fingers away.
 */
export function findTwice(
  pairs: Pair[],
  linked: Pair[],
  taken: Set<number>,
  documents: readonly Entry[],
  sightings: readonly Entry[],
): [document: number, twice: Twice][] {
  const linkOf = new Map(linked.map(pair => [pair.document, pair]))
  const wanted = new Set(linked.map(pair => pair.sighting))
  const bestOf = new Map<number, Pair>()
  for (const pair of pairs) {
    const first = linkOf.get(pair.document)
    if (first === undefined || first.sighting === pair.sighting || taken.has(pair.sighting)) continue
    const equal = pair.score >= twiceFrom && !differsInWeight(pair.differs)
    const sameEntry =
      first.score >= slipFrom && sameCore(sightings[first.sighting]!, sightings[pair.sighting]!)
    const slip = pair.score >= slipFrom && !wanted.has(pair.sighting) && isSlip(pair)
    if (!equal && !sameEntry && !slip) continue
    if (pair.score > (bestOf.get(pair.sighting)?.score ?? 0)) bestOf.set(pair.sighting, pair)
  }
  const found = new Map<number, Twice>()
  for (const pair of bestOf.values()) {
    const first = sightings[linkOf.get(pair.document)!.sighting]!.id
    const entry = found.get(pair.document) ?? {
      documentId: documents[pair.document]!.id,
      sightingId: first,
      again: [],
    }
    entry.again.push(sightings[pair.sighting]!.id)
    found.set(pair.document, entry)
  }
  return [...found]
}

/** A date of the same week, or words that speak of something else, make it another document rather than a slip. */
const isSlip = ({ reasons }: Pair): boolean => !reasons.some(({ code }) => noSlip.has(code))
const noSlip = new Set([
  'amount_other',
  'date_near',
  'date_other',
  'party_other',
  'description_other',
  'typed_other',
])
