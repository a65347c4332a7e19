import { type Entry, sameCore } from './entry.ts'
import type { Findings } from './findings.ts'
import type { Pair } from './pair.ts'
import { certainMargin, slipFrom, twiceFrom } from './points.ts'
import { looksLikeSlip } from './slip.ts'

/** A sighting that is a document's entry again; `first` is the sighting that is linked or likeliest. */
export interface Again {
  document: number
  first: number
  sighting: number
}

/**
 * Sightings that are left over and are a linked document once more: equal to it in day and amount (without a
 * day or a name only where no document is open that they could be), equal
 * to the entry that is linked, or, where no other document wants them as much, a slip of the fingers away.
 */
export function findTwice(
  pairs: readonly Pair[],
  linked: readonly Pair[],
  taken: ReadonlySet<number>,
  sightings: readonly Entry[],
): Again[] {
  const linkOf = new Map(linked.map(pair => [pair.document, pair]))
  const wanted = new Map(linked.map(pair => [pair.sighting, pair.score]))
  const done = new Set(linked.filter(pair => taken.has(pair.sighting)).map(pair => pair.document))
  const open = new Set(pairs.filter(pair => !done.has(pair.document)).map(pair => pair.sighting))
  const found = new Map<number, Again & { score: number }>()
  for (const pair of pairs) {
    const first = linkOf.get(pair.document)
    if (first === undefined || first.sighting === pair.sighting || taken.has(pair.sighting)) continue
    const { found: is } = pair
    const isWhole = is.has('date_equal') && !is.has('party_unknown')
    const equal =
      is.has('amount_equal') &&
      !is.inWeight &&
      (isWhole ? pair.score >= twiceFrom : pair.score >= slipFrom && !open.has(pair.sighting))
    const sameEntry =
      first.score >= slipFrom && sameCore(sightings[first.sighting]!, sightings[pair.sighting]!)
    const slip =
      !is.has('party_unknown') &&
      sightings[pair.sighting]!.date !== null &&
      pair.score >= slipFrom &&
      pair.score > (wanted.get(pair.sighting) ?? 0) + certainMargin &&
      isAgain(is)
    const isElsewhere = pair.score < (wanted.get(pair.sighting) ?? 0)
    if (isElsewhere || !(equal || sameEntry || slip)) continue
    const { document, sighting, score } = pair
    if (score > (found.get(sighting)?.score ?? 0))
      found.set(sighting, { document, first: first.sighting, sighting, score })
  }
  return [...found.values()]
}

/** A second entry has its slip in day or amount; other words or quite another amount make it another document. */
const isAgain = (found: Findings): boolean =>
  looksLikeSlip(found.reasons) && !found.has('description_other') && !found.has('amount_other')
