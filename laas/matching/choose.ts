import { assign, type Edge } from './assign.ts'
import type { Pair } from './pair.ts'
import { askFrom, certainMargin } from './points.ts'
import { regrets } from './regret.ts'

/** What is best for all documents and sightings together, and what of it needs no question. */
export interface Choice {
  certain: Pair[]
  /** Chosen, but to be asked. */
  likely: Pair[]
}

/** Whether two documents, or two sightings, are equal in everything. */
type Twins = (a: number, b: number) => boolean

/**
 * Chooses among pairs one to one. Twins do not compete with one another. A sighting that fits another
 * document better (by `bestScore`) is that one entered again, more likely than this one.
 */
export function choose(
  pairs: Pair[],
  bestScore: (sighting: number) => number,
  twinDocuments: Twins,
  twinSightings: Twins,
): Choice {
  const choice: Choice = { certain: [], likely: [] }
  const fits = (pair: Pair) => pair.isFit && pair.score >= bestScore(pair.sighting)
  for (const part of parts(pairs)) {
    if (part.length === 1) {
      const pair = part[0]!
      const isCertain = fits(pair) && weightOf(pair) >= certainMargin
      choice[isCertain ? 'certain' : 'likely'].push(pair)
      continue
    }
    const edges = part.map(
      (pair): Edge => ({ left: pair.document, right: pair.sighting, weight: weightOf(pair) }),
    )
    const chosen = assign(edges)
    const regret = regrets(edges, chosen, twinDocuments, twinSightings)
    for (const at of chosen) {
      const pair = part[at]!
      const isCertain = fits(pair) && regret(at) >= certainMargin
      choice[isCertain ? 'certain' : 'likely'].push(pair)
    }
  }
  return choice
}

/** A question is worth something: more than none. */
const weightOf = ({ score }: Pair): number => score - askFrom + 1

/** Pairs that hang together, in the order given. */
function parts(pairs: Pair[]): Pair[][] {
  if (pairs.length < 2) return pairs.length === 0 ? [] : [pairs]
  const parent = new Map<number, number>()
  const root = (node: number): number => {
    let at = node
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const above = parent.get(up)
      if (above !== undefined) parent.set(at, above)
      at = up
    }
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
