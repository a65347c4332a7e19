import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { match } from '../../laas/matching/match.ts'
import { Matcher } from '../../laas/matching/matcher.ts'
import type { MatchDocument, Sighting } from '../../laas/matching/types.ts'
import { exactJoin } from '../../test/laas/matching/generator/exactJoin.ts'
import { office } from '../../test/laas/matching/generator/office.ts'
import { town } from '../../test/laas/matching/generator/town.ts'
import { milliseconds } from './tools/median.ts'
import type { Result } from './tools/result.ts'

const times = (ratio: number): string => `${ratio.toFixed(1)} times`

const timeOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The quickest of three runs: the first one warms up, and others may need the machine too. */
const best = (work: () => unknown): number => Math.min(timeOf(work), timeOf(work), timeOf(work))

/** The quickest of three new processes, in which nothing has run before: as in a browser that was just started. */
function ofNewProcess(how: 'match' | 'join', size: number): number {
  const once = fileURLToPath(new URL('tools/matchOnce.ts', import.meta.url))
  const run = () => Number(execFileSync(process.execPath, [once, how, String(size)], { encoding: 'utf8' }))
  return Math.min(run(), run(), run())
}

function addTo(documents: MatchDocument[], before: Sighting[], added: Sighting[]): number {
  const matcher = new Matcher(documents)
  for (const _ of matcher.add(before));
  return timeOf(() => {
    for (const _ of matcher.add(added));
  })
}

/**
 * Matching beside an exact-key hash join, which is the limit: it reads everything once and links only what
 * is equal and alone. Then ten times the office, in new processes and in this one, where all is compiled and a
 * small office fits the processor's cache; and a thousand new sightings into small and large ones.
 */
export async function bench(): Promise<Result[]> {
  const small = office(10_000, 3)
  const large = office(100_000, 3)
  match(small.documents, small.sightings)
  const [joinedTenth, joined, tenth, whole] = [
    best(() => exactJoin(small.documents, small.sightings)),
    best(() => exactJoin(large.documents, large.sightings)),
    best(() => match(small.documents, small.sightings)),
    best(() => match(large.documents, large.sightings)),
  ]
  const [newTenth, newWhole] = [ofNewProcess('match', 10_000), ofNewProcess('match', 100_000)]
  const [newJoinTenth, newJoin] = [ofNewProcess('join', 10_000), ofNewProcess('join', 100_000)]
  const last = small.sightings.slice(-1000)
  const fresh = large.sightings.slice(-1000)
  const intoSmall = addTo(small.documents, small.sightings.slice(0, -1000), last)
  const intoLarge = addTo(large.documents, large.sightings.slice(0, -1000), fresh)
  const other = town(100_000, 3)
  const otherJoined = best(() => exactJoin(other.documents, other.sightings))
  const otherWhole = best(() => match(other.documents, other.sightings))
  return [
    {
      name: 'match 100,000 documents',
      ratio: whole / joined,
      limit: 12,
      note: `${milliseconds(whole)} beside ${milliseconds(joined)} of an exact-key hash join`,
    },
    {
      name: 'match, seconds of five',
      ratio: whole / 5000,
      limit: 1,
      note: `${milliseconds(whole)} of 5,000 ms`,
    },
    {
      name: 'match another office, seconds of five',
      ratio: otherWhole / 5000,
      limit: 1,
      note: `${milliseconds(otherWhole)} of 5,000 ms, beside ${milliseconds(otherJoined)} of an exact-key hash join`,
    },
    {
      name: 'match, ten times the documents',
      ratio: newWhole / newTenth,
      limit: 12,
      note: `in new processes ${milliseconds(newTenth)}, then ${milliseconds(newWhole)}; ${times(newJoin / newJoinTenth)} the exact-key hash join`,
    },
    {
      name: 'match, ten times the documents, beside what it takes the hash join',
      ratio: whole / tenth / (joined / joinedTenth),
      limit: 1,
      note: `once compiled ${milliseconds(tenth)}, then ${milliseconds(whole)}, ${times(whole / tenth)}; the join ${milliseconds(joinedTenth)}, then ${milliseconds(joined)}, ${times(joined / joinedTenth)}`,
    },
    {
      name: 'match 1,000 new sightings',
      ratio: intoLarge / whole,
      limit: 0.1,
      note: `${milliseconds(intoLarge)} into 100,000 documents (${milliseconds(intoSmall)} into 10,000), beside ${milliseconds(whole)} for all anew`,
    },
  ]
}
