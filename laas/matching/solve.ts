import { askLinks } from './askLinks.ts'
import { choose } from './choose.ts'
import { areTwins, type Entry } from './entry.ts'
import { findSums } from './findSums.ts'
import { type Again, findTwice } from './findTwice.ts'
import { type Pair, worthAsking } from './pair.ts'
import type { Component } from './reach.ts'

export interface Solution {
  certain: Pair[]
  /** Questions, those of one document in the order of their ranks. */
  ask: Pair[]
  again: Again[]
}

/**
 * The links, questions and double entries among documents and sightings that touch one another and nothing
 * else. The pairs come sorted; that alone decides between equals. Documents and sightings that `isTaken`
 * are linked already, by a person.
 */
export function solve(
  { pairs, anchors }: Component,
  documents: readonly Entry[],
  sightings: readonly Entry[],
  isTaken: (pair: Pair) => boolean,
): Solution {
  if (pairs.length === 0) return { certain: anchors, ask: [], again: [] }
  const anchored = new Set(anchors.map(pair => pair.document))
  const open = pairs.filter(pair => !anchored.has(pair.document) && !isTaken(pair))
  const isNear = (pair: Pair) => !pair.isWide
  const near = pairs.filter(isNear)
  const best = new Map<number, number>()
  for (const { sighting, score } of near) best.set(sighting, Math.max(score, best.get(sighting) ?? 0))
  const bestScore = (sighting: number) => best.get(sighting) ?? 0
  const twins = (entries: readonly Entry[]) => (a: number, b: number) =>
    a === b || areTwins(entries[a]!, entries[b]!)
  const worth = open.filter(worthAsking)
  const { certain, likely } = choose(worth.filter(isNear), bestScore, twins(documents), twins(sightings))
  const closed = {
    documents: new Set(certain.map(pair => pair.document)),
    sightings: new Set([...anchors, ...certain].map(pair => pair.sighting)),
  }
  const sums = findSums(open.filter(isNear), closed, documents, sightings)
  const again = findTwice(near, [...anchors, ...certain, ...likely], closed.sightings, sightings)
  const againOf = new Map(again.map(one => [one.sighting, one.document]))
  const isAgain = ({ document, sighting, isWide }: Pair) =>
    isWide ? againOf.has(sighting) : againOf.get(sighting) === document
  const ask = askLinks(worth, likely, sums, bestScore, closed).filter(pair => !isAgain(pair))
  return { certain: [...anchors, ...certain], ask, again }
}
