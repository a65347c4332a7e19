import { Matcher } from './matcher.ts'
import type { Decisions, MatchDocument, Matching, Sighting } from './types.ts'

/**
 * Links documents to what was seen in the restored system, one to one. The order of the input changes
 * nothing. What a person confirmed holds, what a person rejected is never proposed again. Throws where two
 * documents or two sightings have one id.
 */
export function match(documents: MatchDocument[], sightings: Sighting[], decisions?: Decisions): Matching {
  const matcher = new Matcher(documents, decisions)
  for (const _ of matcher.takeIn(sightings));
  return matcher.all()
}
