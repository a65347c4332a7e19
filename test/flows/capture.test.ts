import { describe, expect, it } from 'vitest'
import { endCapture, glance } from '../../flows/capture.ts'
import { finishCapture } from '../../flows/onPage.ts'
import { startWalk } from '../../flows/walk.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import { addRows, openCapture } from '../../storage/captures.ts'
import { cleanUp } from '../../storage/cleanUp.ts'
import { changeSettings } from '../../storage/settings.ts'
import { begin, bothTallies, capture, everything, line, newOffice } from '../storage/office.ts'

const end = (
  db: ReturnType<typeof newOffice>,
  id: string,
  rowCount: number,
  expected: string | null = null,
) => endCapture(db, id, rowCount, defaultGaps, expected)
const page = { lines: [line(1), line(2), line(3)] }

describe('a capture is stored whole or not at all', () => {
  it('when rows are missing', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(9)] })
    const before = await everything(db)
    const { id, rows } = await begin(db, page)
    await addRows(db, id, 0, rows.slice(0, 2))
    expect(await end(db, id, rows.length)).toMatchObject({
      problem: { code: 'rowsLost', values: ['2', '4'], weight: 'stop' },
    })
    expect(await everything(db)).toEqual(before)
  })

  it('when a batch in the middle is missing', async () => {
    const db = newOffice()
    const { id, rows } = await begin(db, page)
    await addRows(db, id, 0, rows.slice(0, 1))
    await addRows(db, id, 3, rows.slice(3))
    expect((await end(db, id, rows.length)).problem?.code).toBe('rowsLost')
    expect([await db.rows.count(), await db.arrivals.count()]).toEqual([0, 0])
  })

  it('when it is unknown, when the page is of no known report, when it is another one', async () => {
    const db = newOffice()
    expect((await end(db, 'nothing', 1)).problem?.code).toBe('captureLost')
    expect((await capture(db, { ...page, title: 'รายงานสมมติ', above: [] })).problem?.weight).toBe('stop')
    expect((await capture(db, page, 'old|another|report')).problem?.code).toBe('otherReport')
    expect((await capture(db, { ...page, above: ['ข้อมูลไม่สมบูรณ์ ไม่สามารถแสดงรายงานได้'] })).run).toBeDefined()
    await db.log.clear()
    const left = await everything(db)
    expect(left.captures!.filter(one => (one as { status: string }).status === 'receiving')).toEqual([])
  })

  it('when batches come twice', async () => {
    const db = newOffice()
    const { id, rows } = await begin(db, page)
    for (const from of [0, 0, 2, 2, 0]) await addRows(db, id, from, rows.slice(from, from + 2))
    expect(await end(db, id, rows.length)).toMatchObject({ problem: null, added: 3 })
    expect((await db.rows.toArray()).map(({ cells }) => cells)).toEqual(rows)
    expect(await db.arrivals.count()).toBe(0)
  })

  it('when it is begun twice, for the first answer was lost', async () => {
    const db = newOffice()
    await begin(db, { ...page, id: 'one' })
    const { id, rows } = await begin(db, { ...page, id: 'one' })
    await addRows(db, id, 0, rows)
    expect(await end(db, id, rows.length)).toMatchObject({ problem: null, added: 3 })
  })
})

describe('stored evidence', () => {
  it('is never written again, whatever comes late', async () => {
    const db = newOffice()
    const { capture: stored } = await capture(db, { ...page, id: 'one' })
    const before = await everything(db)
    await expect(addRows(db, 'one', 0, [['อื่น']])).rejects.toThrow('not open')
    await expect(openCapture(db, { ...stored!, status: 'receiving' })).rejects.toThrow('stored')
    expect((await end(db, 'one', 99)).problem?.code).toBe('rowsLost')
    expect(await end(db, 'one', 4)).toMatchObject({ problem: null, added: 0, again: true })
    await glance(db, 'one', 4)
    const { runs: _, ...after } = await everything(db)
    const { runs: __, ...rest } = before
    expect(after).toEqual(rest)
  })

  it('takes no rows for a capture that was never begun', async () => {
    const db = newOffice()
    await expect(addRows(db, 'none', 0, [['x']])).rejects.toThrow('none')
    expect(await db.rows.count()).toBe(0)
  })
})

describe('captures that never ended', () => {
  it('are forgotten after an hour, with their rows; others stay', async () => {
    const db = newOffice()
    const now = Date.UTC(2026, 0, 1, 12)
    const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
    await capture(db, { ...page, at: at(300) })
    for (const [id, minutes] of [
      ['old', 61],
      ['young', 59],
    ] as const) {
      const { rows } = await begin(db, { ...page, id, at: at(minutes) })
      await addRows(db, id, 0, rows)
    }
    expect(await cleanUp(db, now)).toBe(1)
    expect(await db.captures.get('old')).toBeUndefined()
    expect(await db.captures.get('young')).toBeDefined()
    expect(await db.captures.where('status').equals('stored').count()).toBe(1)
    expect(await db.rows.count()).toBe(4)
    expect((await db.arrivals.toArray()).map(({ capture }) => capture)).toEqual(['young'])
  })
})

describe('a glance', () => {
  it('stores nothing and knows every row', async () => {
    const db = newOffice()
    const stored = await capture(db, page)
    const before = await everything(db)
    const { id, rows } = await begin(db, { ...page, purpose: 'glance' })
    await addRows(db, id, 0, rows)
    const ended = await finishCapture(db, 1, id, rows.length)
    expect(ended).toMatchObject({ problem: null, added: 0, next: { do: 'stop' } })
    expect(ended.badges.map(({ is }) => is)).toEqual(['todo', 'todo', 'todo'])
    expect(stored.ids).toHaveLength(3)
    expect(await everything(db)).toEqual(before)
  })

  it('at a list is stored and matched where the user set it so', async () => {
    const db = newOffice()
    await capture(db, page)
    const look = async () => {
      const { id, rows } = await begin(db, {
        site: 'system',
        lines: [['N-1', ...line(1).slice(1)] as never],
        purpose: 'glance',
      })
      await addRows(db, id, 0, rows)
      return finishCapture(db, 1, id, rows.length)
    }
    expect((await look()).badges).toMatchObject([{ is: 'notInReport' }])
    expect(await db.sightings.count()).toBe(0)
    await changeSettings(db, { autoCheck: true })
    expect((await look()).badges).toMatchObject([{ is: 'known', values: ['R-1/67'] }])
    expect((await db.documents.toArray()).map(({ state }) => state).sort()).toEqual([
      'confirmed',
      'todo',
      'todo',
    ])
  })
})

describe('a long page', () => {
  const lines = Array.from({ length: 2_100 }, (_, n) => line(n))

  for (const site of ['old', 'system'] as const)
    it(`of ${site === 'old' ? 'a report' : 'the system'} tells how far it is, and can be stopped in the middle`, async () => {
      const db = newOffice()
      await capture(db, { site, lines: [line(9_001)], page: { number: 2, of: 2 } })
      const before = await everything(db)
      const settings = await db.settings.toArray()
      const send = async () => {
        const { id, rows } = await begin(db, { site, lines, page: { number: 1, of: 2 } })
        await addRows(db, id, 0, rows)
        return { id, count: rows.length }
      }
      const first = await send()
      const stop = new AbortController()
      let told = 0
      const onProgress = (share: number) => {
        told = share
        // Some documents are written, others not.
        if (share > 0.6) stop.abort()
      }
      const stopped = await finishCapture(db, 1, first.id, first.count, { signal: stop.signal, onProgress })
      expect(stopped).toMatchObject({ problem: { code: 'captureStopped' }, added: 0, next: { do: 'stop' } })
      expect(told).toBeGreaterThan(0.6)
      expect(told).toBeLessThan(1)
      expect(await everything(db)).toEqual(before)
      expect(await db.settings.toArray()).toEqual(settings)

      const second = await send()
      const shares: number[] = []
      const pace = { signal: new AbortController().signal, onProgress: (share: number) => shares.push(share) }
      const ended = await finishCapture(db, 1, second.id, second.count, pace)
      expect(ended).toMatchObject({ problem: null, added: lines.length })
      expect(shares.length).toBeGreaterThan(3)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1)).toBe(1)
      const { kept, counted } = await bothTallies(db)
      expect(kept).toEqual(counted)
    })

  it('that is stopped on a walk leaves the walk to whoever stopped it', async () => {
    const db = newOffice()
    const { run } = await capture(db, { lines: [line(9_001)], page: { number: 2, of: 2 } })
    await startWalk(db, 1, run!)
    const { id, rows } = await begin(db, { lines, page: { number: 1, of: 2 }, purpose: 'walk' })
    await addRows(db, id, 0, rows)
    const stop = new AbortController()
    const ended = await finishCapture(db, 1, id, rows.length, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(ended.next).toEqual({ do: 'stop' })
    // Nobody is waited for, as after a page that cannot be read.
    expect((await db.runs.get(run!.id))?.walk).toMatchObject({ status: 'running', problem: null, read: 0 })
  })
})
