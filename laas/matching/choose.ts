import { assign, type Edge } from './assign.ts'
import { mayBeCertain, type Pair } from './pair.ts'
import { askFrom, certainMargin } from './points.ts'
import { regret } from './regret.ts'

/** What is best for all documents and sightings together, and what of it needs no question. */
export interface Choice {
  certain: Pair[]
  /** Chosen, but to be asked. */
  likely: Pair[]
}

/** Whether two documents, or two sightings, are equal in everything. */
type Twins = (a: number, b: number) => boolean

/** Chooses among pairs one to one. Twins do not compete with one another. */
export function choose(pairs: Pair[], twinDocuments: Twins, twinSightings: Twins): Choice {
  const choice: Choice = { certain: obvious(pairs, twinSightings), likely: [] }
  const documents = new Set(choice.certain.map(pair => pair.document))
  const sightings = new Set(choice.certain.map(pair => pair.sighting))
  const open = pairs.filter(pair => !documents.has(pair.document) && !sightings.has(pair.sighting))
  const bestOfSighting = new Map<number, number>()
  for (const { sighting, score } of pairs)
    bestOfSighting.set(sighting, Math.max(score, bestOfSighting.get(sighting) ?? 0))
  for (const part of parts(open)) {
    const edges = part.map(
      ({ document, sighting, score }): Edge => ({
        left: document,
        right: sighting,
        weight: score - askFrom + 1,
      }),
    )
    const chosen = assign(edges)
    for (const at of chosen) {
      const pair = part[at]!
      // A sighting that fits another document better is that one entered again, more likely than this one.
      const fits = mayBeCertain(pair) && pair.score === bestOfSighting.get(pair.sighting)
      const isCertain = fits && regret(edges, chosen, at, twinDocuments, twinSightings) >= certainMargin
      choice[isCertain ? 'certain' : 'likely'].push(pair)
    }
  }
  return choice
}

/**
 * Sightings that can be one document only, which nothing else comes near: no choice for all together
 * could do better than these. Most documents are such.
 */
function obvious(pairs: Pair[], twinSightings: Twins): Pair[] {
  const count = new Map<number, number>()
  const rivals = new Map<number, Pair[]>()
  for (const pair of pairs) {
    count.set(pair.sighting, (count.get(pair.sighting) ?? 0) + 1)
    const rival = rivals.get(pair.document)
    if (rival) rival.push(pair)
    else rivals.set(pair.document, [pair])
  }
  const taken = new Set<number>()
  return pairs.filter(pair => {
    if (count.get(pair.sighting) !== 1 || taken.has(pair.document) || !mayBeCertain(pair)) return false
    const stands = rivals
      .get(pair.document)!
      .every(
        other => other.score <= pair.score - certainMargin || twinSightings(other.sighting, pair.sighting),
      )
    if (stands) taken.add(pair.document)
    return stands
  })
}

/** Pairs that hang together, in the order given. */
function parts(pairs: Pair[]): Pair[][] {
  const parent = new Map<number, number>()
  const root = (node: number): number => {
    let at = node
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
    return at
  }
  for (const { document, sighting } of pairs) {
    const [a, b] = [root(document), root(-1 - sighting)]
    if (a !== b) parent.set(a, b)
  }
  const found = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const at = root(pair.document)
    const part = found.get(at)
    if (part) part.push(pair)
    else found.set(at, [pair])
  }
  return [...found.values()]
}
