import { type Entry, sameNameAndWeek } from './entry.ts'
import { asPart, type Pair } from './pair.ts'

const mostParts = 4
/** A payee with more open papers than this has sums by mere chance. */
const crowd = 12

/**
 * Pairs that make a sum: one document entered as several, or several (requisitions of one cheque) as one,
 * of one payee, on one day or, if there is one way only to make the sum, within a week. They are
 * questions, never links: equal sums also come about by chance.
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
      sameNameAndWeek(documents[document]!, sightings[sighting]!),
  )
  const ofDocument = (pair: Pair) => documents[pair.document]!
  const ofSighting = (pair: Pair) => sightings[pair.sighting]!
  return [
    ...[...grouped(mates, pair => pair.document).values()].flatMap(group =>
      partsOf(group, ofDocument, ofSighting),
    ),
    ...[...grouped(mates, pair => pair.sighting).values()].flatMap(group =>
      partsOf(group, ofSighting, ofDocument),
    ),
  ]
}

/** The pairs of one whole with the parts that make it up; none where none do. */
function partsOf(group: Pair[], wholeOf: (pair: Pair) => Entry, partOf: (pair: Pair) => Entry): Pair[] {
  const { amount, date } = wholeOf(group[0]!)
  if (amount === null || group.length < 2) return []
  const sameDay = group.filter(pair => partOf(pair).date === date)
  const parts = addingUp(sameDay, partOf, amount)[0] ?? onlyOne(addingUp(group, partOf, amount)) ?? []
  return parts.map(pair => asPart(pair, amount))
}

const onlyOne = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

function grouped(pairs: Pair[], keyOf: (pair: Pair) => number): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair))
    if (group) group.push(pair)
    else groups.set(keyOf(pair), [pair])
  }
  return groups
}

/** Every way to make the whole of two to four of these, of the fewest parts that do; none in a crowd. */
function addingUp(pairs: Pair[], partOf: (pair: Pair) => Entry, whole: number): Pair[][] {
  if (pairs.length > crowd) return []
  const amounts = pairs.map(pair => partOf(pair).amount ?? 0)
  if (amounts.includes(whole)) return []
  const search = (from: number, left: number, count: number): Pair[][] => {
    if (count === 0) return left === 0 ? [[]] : []
    return pairs.flatMap((pair, at) =>
      at < from || amounts[at] === 0
        ? []
        : search(at + 1, left - amounts[at]!, count - 1).map(rest => [pair, ...rest]),
    )
  }
  for (let count = 2; count <= mostParts; count++) {
    const found = search(0, whole, count)
    if (found.length > 0) return found
  }
  return []
}
