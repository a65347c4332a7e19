export type DescriptionLikeness = 'equal' | 'shortened' | 'near' | 'reworded' | 'other'

const nearFrom = 0.6

/** Months, long and short, as they are folded. */
const months: readonly [long: string, short: string][] = [
  ['มกราคม', 'มค'],
  ['กุมภาพันธ', 'กพ'],
  ['มีนาคม', 'มีค'],
  ['เมษายน', 'เมย'],
  ['พฤษภาคม', 'พค'],
  ['มิถุนายน', 'มิย'],
  ['กรกฎาคม', 'กค'],
  ['สิงหาคม', 'สค'],
  ['กันยายน', 'กย'],
  ['ตุลาคม', 'ตค'],
  ['พฤศจิกายน', 'พย'],
  ['ธันวาคม', 'ธค'],
]
const shortOf = new Map(months)
const telling = new RegExp(`\\d+|${months.flat().join('|')}`, 'g')

/** What tells one payment from the next one like it: the numbers and months in its words. */
const tellingParts = (words: string): string[] =>
  (words.match(telling) ?? []).map(part => shortOf.get(part) ?? part)

/**
 * Compares folded descriptions. `shortened`: one holds the other. `other` is said only where
 * the reports use these very words, or words that begin so, for something else, be they ever so near (the
 * same work for another section), or where number or month are not the same: words that no report knows are
 * another way of writing, and say little. `near`: most pairs of letters are in both.
 */
export function descriptionLikeness(
  document: string,
  sighting: string,
  isKnown: (description: string) => boolean,
): DescriptionLikeness {
  if (document === sighting) return 'equal'
  if (document.includes(sighting) || sighting.includes(document)) return 'shortened'
  if (isKnown(sighting) || areToldApart(document, sighting)) return 'other'
  return sharedPairs(document, sighting) >= nearFrom ? 'near' : 'reworded'
}

/** Where one of the two says less, as a list that cuts words does, nothing is told. */
function areToldApart(document: string, sighting: string): boolean {
  const [own, seen] = [tellingParts(document), tellingParts(sighting)]
  return own.length === seen.length && own.some((part, at) => part !== seen[at])
}

/** Dice's coefficient over pairs of neighbouring letters: 1 for the same ones, 0 for none in common. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Map<string, number>()
  for (let at = 1; at < a.length; at++) {
    const pair = a.slice(at - 1, at + 1)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 1; at < b.length; at++) {
    const pair = b.slice(at - 1, at + 1)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared++
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2)
}
