import { askLinks } from './askLinks.ts'
import { assign, type Edge } from './assign.ts'
import type { Decided } from './decided.ts'
import type { Entry } from './entry.ts'
import { findSums } from './findSums.ts'
import { findTwice } from './findTwice.ts'
import { mayBeCertain, type Pair, toLink, worthAsking } from './pair.ts'
import { askFrom, certainMargin, points } from './points.ts'
import { regret } from './regret.ts'
import type { LinkProposal, Twice } from './types.ts'

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
  const link = (pair: Pair, zone: 'certain' | 'ask', rank: number) =>
    links.push([
      pair.document,
      toLink(pair, documents[pair.document]!.id, sightings[pair.sighting]!.id, zone, rank),
    ])
  const decidedSighting = (pair: Pair) => sightingOf.get(documents[pair.document]!.id)
  const isDecided = (pair: Pair) =>
    decidedSighting(pair) !== undefined || documentOf.has(sightings[pair.sighting]!.id)
  const only = pairs.length === 1 ? pairs[0] : undefined
  if (only && mayBeCertain(only) && !isDecided(only)) {
    link(only, 'certain', 1)
    return { links, twice: [] }
  }

  const fixed = pairs.filter(pair => decidedSighting(pair) === sightings[pair.sighting]!.id).map(asDecided)
  for (const pair of fixed) link(pair, 'certain', 1)
  const open = pairs.filter(pair => !isDecided(pair))
  const likely = open.filter(worthAsking)
  const edges = likely.map(
    ({ document, sighting, score }): Edge => ({
      left: document,
      right: sighting,
      weight: score - askFrom + 1,
    }),
  )
  const chosen = assign(edges)
  const classOf = (entries: readonly Entry[]) => (at: number) => `${entries[at]!.core}|${entries[at]!.rest}`
  const closed = { documents: new Set<number>(), sightings: new Set(fixed.map(pair => pair.sighting)) }
  for (const at of chosen) {
    const pair = likely[at]!
    if (!mayBeCertain(pair) || fitsBetter(pair, likely)) continue
    if (regret(edges, chosen, at, classOf(documents), classOf(sightings)) < certainMargin) continue
    link(pair, 'certain', 1)
    closed.documents.add(pair.document)
    closed.sightings.add(pair.sighting)
  }

  const best = chosen.map(at => likely[at]!)
  const sums = findSums(open, closed, documents, sightings)
  for (const [pair, rank] of askLinks(likely, best, sums, closed)) link(pair, 'ask', rank)
  return { links, twice: findTwice(pairs, [...fixed, ...best], closed.sightings, documents, sightings) }
}

/** A sighting that fits another document better is that one entered again, more likely than this one. */
const fitsBetter = (pair: Pair, likely: Pair[]): boolean =>
  likely.some(other => other.sighting === pair.sighting && other.score > pair.score)

function asDecided(pair: Pair): Pair {
  return { ...pair, reasons: [{ code: 'decided', points: points.decided, values: [] }, ...pair.reasons] }
}
