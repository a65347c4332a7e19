import { Matcher, type Progress } from './matcher.ts'
import type { Decisions, MatchDocument, Matching, Sighting } from './types.ts'

export interface LongAction<Told = Progress> {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Told) => void) | undefined
}

/** How long (ms) the thread may be held before others get their turn. */
const breath = 24

/** The same as `match`, in small steps: lets others work in between, tells how far it is, can be broken off. */
export async function matchAsync(
  documents: MatchDocument[],
  sightings: Sighting[],
  decisions?: Decisions,
  action: LongAction = {},
): Promise<Matching> {
  const matcher = new Matcher(documents, decisions)
  await inSteps(matcher.takeIn(sightings), action)
  return matcher.all()
}

/** `Matcher.add` in small steps. Rejects with the signal's reason when broken off; the matcher is then of no use. */
export function addAsync(
  matcher: Matcher,
  sightings: readonly Sighting[],
  action: LongAction = {},
): Promise<Matching> {
  return inSteps(matcher.add(sightings), action)
}

/** Takes the steps one by one and lets others work in between; rejects with the signal's reason when broken off. */
export async function inSteps<T, Told>(
  steps: Generator<Told, T>,
  { signal, onProgress }: LongAction<Told>,
): Promise<T> {
  for (let since = Date.now(); ; ) {
    signal?.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    if (Date.now() - since < breath) continue
    onProgress?.(step.value)
    await new Promise(resolve => setTimeout(resolve))
    since = Date.now()
  }
}
