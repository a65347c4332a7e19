import type { Problem } from '../laas/documents/problem.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { changeWalk } from '../storage/runs.ts'
import { dropUnseen } from '../storage/sightings.ts'
import type { Capture, Run, Walk } from '../storage/types.ts'
import { matchKind } from './match.ts'

/** At most one request a second, whatever the page asks. */
const pause = 1000

export type Next = { do: 'press'; page: number | null; waitMs: number } | { do: 'stop' }

/** Notes that a tab goes through all pages of a run from now on. The run may be new. */
export async function startWalk(db: Database, tab: number, run: Run): Promise<void> {
  const now = Date.now()
  const walk: Walk = {
    tab,
    status: 'running',
    problem: null,
    askedAt: now,
    startedAt: now,
    read: 0,
    pages: [],
    added: 0,
    known: 0,
    next: null,
  }
  await db.transaction('rw', db.runs, db.log, async () => {
    await db.runs.where('walk.tab').equals(tab).modify({ walk: null })
    const stored = await db.runs.get(run.id)
    await db.runs.put({ ...(stored ?? run), walk })
    await writeLog(db, { what: 'walkStarted', why: run.title })
  })
}

/**
 * What the walk does after a page was stored: the first page not yet captured, or the end. On the
 * restored system every page is read anew: what was seen there last week may have changed.
 */
export async function nextPage(
  db: Database,
  run: Run,
  capture: Capture,
  found: { added: number; known: number },
): Promise<Next> {
  const walk = (await db.runs.get(run.id))?.walk
  if (!walk || walk.status === 'stopped' || walk.status === 'done') return { do: 'stop' }
  const current = capture.grid.page?.number ?? null
  const pages = current === null ? walk.pages : [...new Set([...walk.pages, current])]
  const sofar = {
    read: walk.read + 1,
    pages,
    added: walk.added + found.added,
    known: walk.known + found.known,
    problem: null,
  }
  const page = following(run, pages, current, capture.more)
  if (page === 'end') {
    if (run.site === 'system' && run.kind) {
      const since = new Date(walk.startedAt).toISOString()
      if (current !== null) await dropUnseen(db, run.kind, run.id, since)
      await matchKind(db, run.kind)
    }
    await changeWalk(db, run.id, { ...sofar, status: 'done', next: null })
    await writeLog(db, { what: 'walkDone', why: run.title })
    return { do: 'stop' }
  }
  // Pages on the way to a missing one are passed again, but not without end.
  if (current !== null && sofar.read > 2 * pages.length + 10) {
    const problem: Problem = { code: 'pagerCircles', values: [String(page ?? current)], weight: 'stop' }
    await changeWalk(db, run.id, { ...sofar, status: 'stopped', next: null, problem })
    return { do: 'stop' }
  }
  const waitMs = Math.max(0, walk.askedAt + pause - Date.now())
  const askedAt = Date.now() + waitMs
  await changeWalk(db, run.id, { ...sofar, status: 'running', next: page, askedAt })
  return { do: 'press', page, waitMs }
}

/**
 * The first page that is missing; of the restored system all that this walk has not read. null: the pager's
 * "next", where pages have no numbers.
 */
function following(run: Run, read: number[], current: number | null, more: boolean): number | null | 'end' {
  if (current === null) return more ? null : 'end'
  const had = new Set(run.site === 'system' ? read : [...run.pages, ...read])
  const last = more ? (run.of ?? Math.max(...had) + 1) : Math.max(...had)
  for (let page = 1; page <= last; page += 1) if (!had.has(page)) return page
  return 'end'
}

/** The walk goes on when a page that it can read comes into the tab. */
export async function waitWalk(db: Database, run: string, problem: Problem): Promise<void> {
  await changeWalk(db, run, { status: 'waiting', problem })
}

export async function stopWalk(db: Database, run: string): Promise<void> {
  await changeWalk(db, run, { status: 'stopped', problem: null })
}
