import type { Gap } from '../laas/documents/gap.ts'
import type { Problem } from '../laas/documents/problem.ts'
import type { PageCall } from '../messages/page.ts'
import { dropCapture, openCapture } from '../storage/captures.ts'
import type { Database } from '../storage/database.ts'
import type { StoringPace } from '../storage/pace.ts'
import { walkOfTab } from '../storage/runs.ts'
import { readSettings } from '../storage/settings.ts'
import type { Site } from '../storage/types.ts'
import { badgesFor, type RowBadge } from './badges.ts'
import { type Captured, endCapture, glance } from './capture.ts'
import { matchKind } from './match.ts'
import { type Next, nextPage, waitWalk } from './walk.ts'

type Begin = Extract<PageCall, { type: 'captureBegin' }>

export async function beginCapture(db: Database, site: Site, call: Begin): Promise<void> {
  await openCapture(db, {
    id: call.capture,
    run: '',
    site,
    report: null,
    title: call.title,
    url: call.url,
    at: new Date().toISOString(),
    purpose: call.purpose,
    more: false,
    grid: { viewer: '', merges: [], texts: [], page: null, problems: [] },
    rowCount: 0,
    hash: '',
    status: 'receiving',
    pageProof: null,
    problems: [],
    counts: {},
  })
}

/** Longer pages carry no badges: ten thousand of them would hold the page up. */
const mostMarked = 3_000

export interface Ended {
  problem: Problem | null
  added: number
  known: number
  badges: RowBadge[]
  next: Next
}

/**
 * All rows of a page are here: stores what they say (a glance at a list is stored only where the user set
 * it so), matches where the system was looked at, and says what stands beside each row and what comes next.
 * Where it is aborted before the page is stored, nothing of it is, and the problem says so.
 */
export async function finishCapture(
  db: Database,
  tab: number,
  id: string,
  rowCount: number,
  pace: StoringPace = {},
): Promise<Ended> {
  const capture = await db.captures.get(id)
  const { gaps, autoCheck } = await readSettings(db)
  const onlyLook = capture?.purpose === 'glance' && !(autoCheck && capture.site === 'system')
  const walked = capture?.purpose === 'walk' ? await walkOfTab(db, tab) : null
  const captured = onlyLook
    ? await glance(db, id, rowCount)
    : await endOrDrop(db, id, rowCount, gaps, walked?.id ?? null, pace)
  // The walk was stopped with its page: whoever did so has noted it.
  if (!captured) return { problem: captureStopped, added: 0, known: 0, badges: [], next: { do: 'stop' } }
  const next = await goOnWalking(db, walked?.id ?? null, captured)
  const { problem, added, known, reading, ids } = captured
  const run = captured.run && (await db.runs.get(captured.run.id))
  if (run?.site === 'system' && run.kind && run.unmatched && next.do === 'stop')
    await matchKind(db, run.kind, walked ? undefined : ids)
  const marked = capture && reading && !problem && rowCount <= mostMarked
  const badges = marked ? await badgesFor(db, capture.site, reading, ids) : []
  return { problem, added, known, badges, next }
}

/** The person stopped the page: nothing of it is stored. */
export const captureStopped: Problem = { code: 'captureStopped', values: [], weight: 'flag' }

/** null where the person stopped it: then nothing of the page is stored, or will be. */
async function endOrDrop(
  db: Database,
  id: string,
  rowCount: number,
  gaps: Gap[],
  expected: string | null,
  pace: StoringPace,
): Promise<Captured | null> {
  try {
    return await endCapture(db, id, rowCount, gaps, expected, pace)
  } catch (error) {
    if (!pace.signal?.aborted) throw error
    // Not waited for: a browser may take seconds to take back what was written.
    void dropCapture(db, id)
    return null
  }
}

async function goOnWalking(db: Database, walked: string | null, captured: Captured): Promise<Next> {
  if (!walked) return { do: 'stop' }
  if (captured.problem) {
    await waitWalk(db, walked, captured.problem)
    return { do: 'stop' }
  }
  return captured.run && captured.capture
    ? nextPage(db, captured.run, captured.capture, captured)
    : { do: 'stop' }
}
