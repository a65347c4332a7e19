import { areTwins, byOrder, type Entry } from './entry.ts'
import type { Pair } from './pair.ts'
import { certainMargin } from './points.ts'

/**
 * The link of a document that stands whatever happens around it: its sighting can be nothing else, and
 * nothing else comes near, so that no choice for all together could do better. Most links are such.
 * `pairs` are all pairs of the document; among twins the first one in order is its link.
 */
export function findAnchor(
  pairs: readonly Pair[],
  pairsOfSighting: readonly (readonly Pair[])[],
  sightings: readonly Entry[],
): Pair | undefined {
  const entryOf = (pair: Pair) => sightings[pair.sighting]!
  let anchor: Pair | undefined
  for (const pair of pairs) {
    if (!pair.isFit || pairsOfSighting[pair.sighting]!.length !== 1) continue
    const stands = pairs.every(
      other =>
        other === pair ||
        other.isWide ||
        other.score <= pair.score - certainMargin ||
        areTwins(entryOf(other), entryOf(pair)),
    )
    if (stands && (anchor === undefined || byOrder(entryOf(pair), entryOf(anchor)) < 0)) anchor = pair
  }
  return anchor
}
