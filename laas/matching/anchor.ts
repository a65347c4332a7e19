import type { Pair } from './pair.ts'
import { certainMargin } from './points.ts'

/**
 * The link of a document that stands whatever happens around it: its sighting can be nothing else, and
 * nothing else comes near, so that no choice for all together could do better. Most links are such.
 * `pairs` are all pairs of the document, in the order of the sightings.
 */
export function findAnchor(
  pairs: readonly Pair[],
  pairsOfSighting: readonly (readonly Pair[])[],
  areTwins: (a: number, b: number) => boolean,
): Pair | undefined {
  return pairs.find(
    pair =>
      pairsOfSighting[pair.sighting]!.length === 1 &&
      pair.isFit &&
      pairs.every(
        other => other.score <= pair.score - certainMargin || areTwins(other.sighting, pair.sighting),
      ),
  )
}
