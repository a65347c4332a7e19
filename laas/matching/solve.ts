import { askLinks } from './askLinks.ts'
import { choose } from './choose.ts'
import type { Decided } from './decided.ts'
import { areTwins, type Entry } from './entry.ts'
import { findSums } from './findSums.ts'
import { findTwice } from './findTwice.ts'
import { mayBeCertain, type Pair, toLink, worthAsking } from './pair.ts'
import { points } from './points.ts'
import type { LinkProposal, Twice, Zone } from './types.ts'

/** By the document's place. */
export interface Solution {
  links: [document: number, link: LinkProposal][]
  twice: [document: number, twice: Twice][]
}

/**
 * The links, questions and double entries among documents and sightings that touch one another through
 * these pairs and nothing else. The pairs come sorted; that alone decides between equals.
 */
export function solve(
  pairs: Pair[],
  documents: readonly Entry[],
  sightings: readonly Entry[],
  { sightingOf, documentOf }: Decided,
): Solution {
  const links: Solution['links'] = []
  const link = (pair: Pair, zone: Zone, rank: number) => {
    const ids = [documents[pair.document]!.id, sightings[pair.sighting]!.id] as const
    links.push([pair.document, toLink(pair, ...ids, zone, rank)])
  }
  const decidedSighting = (pair: Pair) => sightingOf.get(documents[pair.document]!.id)
  const isDecided = (pair: Pair) =>
    decidedSighting(pair) !== undefined || documentOf.has(sightings[pair.sighting]!.id)
  const only = pairs.length === 1 ? pairs[0] : undefined
  if (only && mayBeCertain(only) && !isDecided(only)) {
    link(only, 'certain', 1)
    return { links, twice: [] }
  }

  const fixed = pairs.filter(pair => decidedSighting(pair) === sightings[pair.sighting]!.id).map(asDecided)
  const open = pairs.filter(pair => !isDecided(pair))
  const worth = open.filter(worthAsking)
  const twins = (entries: readonly Entry[]) => (a: number, b: number) =>
    a === b || areTwins(entries[a]!, entries[b]!)
  const { certain, likely } = choose(worth, twins(documents), twins(sightings))
  const closed = {
    documents: new Set(certain.map(pair => pair.document)),
    sightings: new Set([...fixed, ...certain].map(pair => pair.sighting)),
  }
  for (const pair of [...fixed, ...certain]) link(pair, 'certain', 1)
  const sums = findSums(open, closed, documents, sightings)
  for (const [pair, rank] of askLinks(worth, likely, sums, closed)) link(pair, 'ask', rank)
  return {
    links,
    twice: findTwice(pairs, [...fixed, ...certain, ...likely], closed.sightings, documents, sightings),
  }
}

function asDecided(pair: Pair): Pair {
  return { ...pair, reasons: [{ code: 'decided', points: points.decided, values: [] }, ...pair.reasons] }
}
