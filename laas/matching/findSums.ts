import type { Entry } from './entry.ts'
import type { Pair } from './pair.ts'
import { reason, withReason } from './reasons.ts'

const mostParts = 4
/** A day of one payee with more open papers than this has sums by mere chance. */
const crowd = 12

/**
 * Pairs that make a sum: one document entered as several, or several (requisitions of one cheque) as one,
 * same payee and day. They are questions, never links: equal sums also come about by chance.
 */
export function findSums(
  pairs: Pair[],
  closed: { documents: Set<number>; sightings: Set<number> },
  documents: readonly Entry[],
  sightings: readonly Entry[],
): Pair[] {
  const mates = pairs.filter(
    ({ document, sighting }) =>
      !closed.documents.has(document) &&
      !closed.sightings.has(sighting) &&
      documents[document]!.date === sightings[sighting]!.date &&
      documents[document]!.party === sightings[sighting]!.party,
  )
  const found: Pair[] = []
  const gather = (
    key: 'document' | 'sighting',
    wholes: readonly Entry[],
    parts: readonly Entry[],
    part: 'document' | 'sighting',
  ) => {
    for (const group of grouped(mates, key).values()) {
      const whole = wholes[group[0]![key]]!.amount
      if (whole === null || group.length > crowd) continue
      const amounts = group.map(pair => parts[pair[part]]!.amount)
      if (amounts.includes(whole)) continue
      for (const at of subset(amounts, whole) ?? [])
        found.push(withReason(group[at]!, reason('part_of_sum', String(whole))))
    }
  }
  gather('document', documents, sightings, 'sighting')
  gather('sighting', sightings, documents, 'document')
  return found
}

function grouped(pairs: Pair[], key: 'document' | 'sighting'): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>()
  for (const pair of pairs) groups.set(pair[key], [...(groups.get(pair[key]) ?? []), pair])
  return groups
}

/** Indices of two to four amounts that add up to the whole, the fewest first; null where none do. */
function subset(amounts: (number | null)[], whole: number): number[] | null {
  const search = (from: number, left: number, count: number): number[] | null => {
    if (count === 0) return left === 0 ? [] : null
    for (let at = from; at < amounts.length; at++) {
      const amount = amounts[at]
      if (amount === null || amount === undefined || amount === 0) continue
      const rest = search(at + 1, left - amount, count - 1)
      if (rest) return [at, ...rest]
    }
    return null
  }
  for (let count = 2; count <= mostParts; count++) {
    const found = search(0, whole, count)
    if (found) return found
  }
  return null
}
