export type DescriptionLikeness = 'equal' | 'shortened' | 'near' | 'reworded' | 'other'

const nearFrom = 0.6

/**
 * Compares folded descriptions. `shortened`: one holds the other. `other` is said only where
 * the reports use these very words, or words that begin so, for something else, be they ever so near (the
 * same work for another section): words that no report knows are another way of writing, and say little. `near`: most pairs of
 * letters are in both.
 */
export function descriptionLikeness(
  document: string,
  sighting: string,
  isKnown: (description: string) => boolean,
): DescriptionLikeness {
  if (document === sighting) return 'equal'
  if (document.includes(sighting) || sighting.includes(document)) return 'shortened'
  if (isKnown(sighting)) return 'other'
  return sharedPairs(document, sighting) >= nearFrom ? 'near' : 'reworded'
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
