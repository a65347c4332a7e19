import type { Pair } from './pair.ts'
import { certainMargin } from './points.ts'

const mostQuestions = 3

/**
 * The questions that are left once the certain links stand, those of one document by rank: the best choice for all
 * together first, parts of a sum with it, then what comes near. A sighting that another document
 * explains far better is not asked about.
 */
export function askLinks(
  worth: Pair[],
  likely: Pair[],
  sums: Pair[],
  bestScore: (sighting: number) => number,
  closed: { documents: Set<number>; sightings: Set<number> },
): Pair[] {
  const isFree = ({ document, sighting }: Pair) =>
    !closed.documents.has(document) && !closed.sightings.has(sighting)
  const ofSums = new Set(sums)
  const inSum = new Set(sums.map(pair => `${pair.document} ${pair.sighting}`))
  const chosen = new Set(likely)
  const questions = new Map<number, Pair[]>()
  for (const pair of [...sums, ...worth]) {
    const isSum = ofSums.has(pair)
    if (!isFree(pair) || (!isSum && inSum.has(`${pair.document} ${pair.sighting}`))) continue
    if (!isSum && pair.score <= bestScore(pair.sighting) - certainMargin) continue
    const own = questions.get(pair.document)
    if (own) own.push(pair)
    else questions.set(pair.document, [pair])
  }
  const likelihood = (pair: Pair) => pair.score + (chosen.has(pair) ? certainMargin : 0)
  return [...questions.values()].flatMap(pairs =>
    pairs.sort((a, b) => likelihood(b) - likelihood(a)).slice(0, mostQuestions),
  )
}
