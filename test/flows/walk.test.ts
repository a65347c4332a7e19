import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { greet } from '../../flows/hello.ts'
import { beginCapture, finishCapture } from '../../flows/onPage.ts'
import { startWalk, stopWalk, waitWalk } from '../../flows/walk.ts'
import { addRows } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { leaveTab } from '../../storage/plans.ts'
import { walkOfTab } from '../../storage/runs.ts'
import type { Run } from '../../storage/types.ts'
import { begin, capture, line, newOffice, type Page } from '../storage/office.ts'

const tab = 7
const lost = { code: 'sessionLost', values: [], weight: 'stop' as const }

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5) }))
afterEach(() => void vi.useRealTimers())

function pageOf(site: Page['site'], number: number, of = 3): Page {
  return {
    site: site!,
    purpose: 'walk',
    lines: [line(number * 2), line(number * 2 + 1)],
    page: { number, of },
    more: number < of,
  }
}

/** One page of a walk, from its first message to the reply. */
async function step(db: Database, page: Page) {
  vi.setSystemTime(Date.now() + 5)
  const { id, rows } = await begin(db, { ...page, at: new Date().toISOString() })
  await addRows(db, id, 0, rows)
  return finishCapture(db, tab, id, rows.length)
}

async function runFor(page: Page): Promise<Run> {
  const db = newOffice()
  const { run } = await capture(db, page)
  return { ...run!, pages: [], documentCount: 0, rowCount: 0 }
}
const start = async (db: Database, page: Page) => startWalk(db, tab, await runFor(page))

describe('a walk over a report', () => {
  it('stops where the pager leads round the same pages, and says which it cannot reach', async () => {
    const db = newOffice()
    await start(db, pageOf('system', 1, 9))
    let steps = 0
    let next = (await step(db, pageOf('system', 1, 9))).next
    for (; next.do === 'press' && steps < 60; steps++)
      next = (await step(db, pageOf('system', 1 + (steps % 2), 9))).next
    expect(steps).toBe(14)
    const problem = { code: 'pagerCircles', values: ['3'] }
    expect((await db.runs.toArray())[0]).toMatchObject({ walk: { status: 'stopped', problem } })
  })

  it('goes through the pages in order, never more than one request a second, to the end', async () => {
    const db = newOffice()
    await start(db, pageOf('old', 1))
    const first = await step(db, pageOf('old', 1))
    expect(first.next).toEqual({ do: 'press', page: 2, waitMs: 995 })
    vi.setSystemTime(Date.now() + 995)
    expect((await step(db, pageOf('old', 2))).next).toEqual({ do: 'press', page: 3, waitMs: 995 })
    vi.setSystemTime(Date.now() + 8000)
    expect((await step(db, pageOf('old', 3))).next).toEqual({ do: 'stop' })
    expect((await db.runs.toArray())[0]).toMatchObject({
      pages: [1, 2, 3],
      documentCount: 6,
      walk: { status: 'done', read: 3, added: 6, known: 0, next: null },
    })
    expect(await db.documents.count()).toBe(6)
  })

  it('does not count a slow page against the next second', async () => {
    const db = newOffice()
    await start(db, pageOf('old', 1))
    vi.setSystemTime(Date.now() + 4000)
    expect((await step(db, pageOf('old', 1))).next).toMatchObject({ waitMs: 0 })
    expect((await step(db, pageOf('old', 2))).next).toMatchObject({ waitMs: 995 })
  })

  it('takes the missing pages first', async () => {
    const db = newOffice()
    await step(db, { ...pageOf('old', 2), purpose: 'page' })
    await start(db, pageOf('old', 3))
    expect((await step(db, pageOf('old', 3))).next).toMatchObject({ page: 1 })
    expect((await step(db, pageOf('old', 1))).next).toEqual({ do: 'stop' })
  })

  it('follows "next" where pages have no numbers', async () => {
    const db = newOffice()
    const loose = (n: number, more: boolean): Page => ({ ...pageOf('old', n), page: null, more })
    await start(db, loose(1, true))
    expect((await step(db, loose(1, true))).next).toMatchObject({ do: 'press', page: null })
    expect((await step(db, loose(2, true))).next).toMatchObject({ do: 'press', page: null })
  })

  it('stops at a word and takes up where it was', async () => {
    const db = newOffice()
    await start(db, pageOf('old', 1))
    await step(db, pageOf('old', 1))
    const run = (await walkOfTab(db, tab))!
    await stopWalk(db, run.id)
    expect(await walkOfTab(db, tab)).toBeNull()
    expect(await greet(db, tab, false)).toMatchObject({ walk: false })
    expect((await step(db, pageOf('old', 2))).next).toEqual({ do: 'stop' })
    expect((await db.runs.get(run.id))!.walk).toMatchObject({ status: 'stopped' })
    await start(db, pageOf('old', 2))
    expect((await step(db, pageOf('old', 2))).next).toMatchObject({ page: 3 })
  })

  it('waits when the session is lost, and goes on with the page that comes after the login', async () => {
    const db = newOffice()
    await start(db, pageOf('old', 1))
    await step(db, pageOf('old', 1))
    expect(await greet(db, tab, true)).toMatchObject({ walk: false })
    expect(await walkOfTab(db, tab)).toMatchObject({
      walk: { status: 'waiting', problem: { code: 'sessionLost' } },
    })
    expect(await greet(db, tab, false)).toMatchObject({ walk: true })
    expect(await greet(db, tab + 1, false)).toMatchObject({ walk: false })
    expect((await step(db, pageOf('old', 2))).next).toMatchObject({ page: 3 })
    expect(await walkOfTab(db, tab)).toMatchObject({ walk: { status: 'running', problem: null } })
  })

  it('stores nothing of another report, and waits', async () => {
    const db = newOffice()
    await start(db, pageOf('old', 1))
    await step(db, pageOf('old', 1))
    const strange = await step(db, { ...pageOf('old', 2), above: ['ปีงบประมาณ 2566'] })
    expect(strange).toMatchObject({ problem: { code: 'otherReport' }, next: { do: 'stop' } })
    expect(await db.documents.count()).toBe(2)
    expect(await walkOfTab(db, tab)).toMatchObject({ walk: { status: 'waiting' } })
  })

  it('does not go on in a tab that got the number of a closed one', async () => {
    const db = newOffice()
    await start(db, pageOf('old', 1))
    await leaveTab(db, tab + 1)
    expect(await greet(db, tab, false)).toMatchObject({ walk: true })
    await leaveTab(db, tab)
    expect(await greet(db, tab, false)).toMatchObject({ walk: false })
    expect((await db.runs.toArray())[0]!.walk).toMatchObject({ status: 'stopped' })
  })
})

describe('a walk over a list of the restored system', () => {
  const all = async (db: Database) => {
    await start(db, pageOf('system', 1))
    for (const n of [1, 2, 3]) await step(db, pageOf('system', n))
  }

  it('starts at page 1 and reads every page anew', async () => {
    const db = newOffice()
    await all(db)
    await start(db, pageOf('system', 3))
    expect((await step(db, pageOf('system', 3))).next).toMatchObject({ page: 1 })
    expect((await step(db, pageOf('system', 1))).next).toMatchObject({ page: 2 })
    expect((await step(db, pageOf('system', 2))).next).toEqual({ do: 'stop' })
    expect(await db.sightings.count()).toBe(6)
  })

  it('drops what is not there any more, once every page was read', async () => {
    const db = newOffice()
    await all(db)
    expect(await db.sightings.count()).toBe(6)
    await start(db, pageOf('system', 1))
    await step(db, { ...pageOf('system', 1), lines: [line(2)] })
    await step(db, pageOf('system', 2))
    expect(await db.sightings.count()).toBe(6)
    await step(db, pageOf('system', 3))
    expect((await db.sightings.toArray()).map(({ number }) => number)).not.toContain('R-3/67')
    expect(await db.sightings.count()).toBe(5)
  })

  it('drops nothing while a page before is unread', async () => {
    const db = newOffice()
    await all(db)
    await start(db, pageOf('system', 2))
    await step(db, pageOf('system', 2))
    expect((await step(db, pageOf('system', 3))).next).toMatchObject({ page: 1 })
    expect(await db.sightings.count()).toBe(6)
    expect(await walkOfTab(db, tab)).toMatchObject({ walk: { status: 'running', pages: [2, 3] } })
  })

  it('drops nothing when it is interrupted', async () => {
    for (const interrupt of [stopWalk, (db: Database, run: string) => waitWalk(db, run, lost)]) {
      const db = newOffice()
      await all(db)
      await start(db, pageOf('system', 1))
      await step(db, { ...pageOf('system', 1), lines: [line(2)] })
      await interrupt(db, (await walkOfTab(db, tab))!.id)
      await step(db, { ...pageOf('system', 3), purpose: 'page' })
      expect(await db.sightings.count()).toBe(6)
    }
  })

  it('knows an entry again that another page shows since', async () => {
    const db = newOffice()
    await all(db)
    await step(db, { ...pageOf('system', 1), purpose: 'page', lines: [line(2), line(4)] })
    expect(await db.sightings.count()).toBe(6)
  })
})

it('a capture comes to its end twice, for its first answer was lost', async () => {
  const db = newOffice()
  await start(db, pageOf('old', 1))
  const { id, rows } = await begin(db, pageOf('old', 1))
  await addRows(db, id, 0, rows)
  const first = await finishCapture(db, tab, id, rows.length)
  const again = await finishCapture(db, tab, id, rows.length)
  expect(first.next).toMatchObject({ page: 2 })
  expect(again).toMatchObject({ problem: null, next: { page: 2 } })
  expect(await db.captures.get(id)).toMatchObject({ status: 'stored' })
  expect(await db.rows.count()).toBe(3)
})

it('a capture that a page begins is of the site that it comes from', async () => {
  const db = newOffice()
  const call = {
    type: 'captureBegin' as const,
    capture: 'c',
    purpose: 'page' as const,
    url: '',
    title: '',
  }
  await beginCapture(db, 'system', call)
  expect(await db.captures.get('c')).toMatchObject({ site: 'system', status: 'receiving' })
})
