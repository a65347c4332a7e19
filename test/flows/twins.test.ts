import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKind } from '../../flows/match.ts'
import { changeDocument } from '../../storage/documents.ts'
import { startPlan } from '../../storage/plans.ts'
import {
  bothTallies,
  capture,
  everything,
  february,
  type Line,
  line,
  newOffice,
  type Page,
} from '../storage/office.ts'
import { newPlan } from './newPlan.ts'

const twin: Line = ['R-1/67', '5 ก.พ. 2567', 'นายสมมติ แฝด', '50.00']
const other: Line = ['R-2/67', '6 ก.พ. 2567', 'นายสมมติ อื่น', '70.00']
const pages = (...all: Line[][]): Page[] =>
  all.map((lines, i) => ({
    lines,
    page: { number: i + 1, of: all.length },
    more: i + 1 < all.length,
  }))
const count = (db: ReturnType<typeof newOffice>) => db.documents.count()

describe('twins stay twins', () => {
  it('on one page', async () => {
    const db = newOffice()
    expect(await capture(db, { lines: [twin, twin, other, twin] })).toMatchObject({ added: 4, known: 0 })
    expect((await db.documents.toArray()).map(({ id }) => id.split('#')[1]).sort()).toEqual([
      '1',
      '1',
      '2',
      '3',
    ])
  })

  it('across the pages of a run, in whatever order they are captured', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const db = newOffice()
      const all = pages([twin, other], [twin, twin], [line(3), twin])
      for (const i of order) await capture(db, all[i]!)
      expect(await count(db)).toBe(6)
      for (const page of all) expect(await capture(db, page)).toMatchObject({ added: 0, again: true })
      expect(await count(db)).toBe(6)
    }
  })

  it('in two overlapping runs with other filters', async () => {
    const db = newOffice()
    await capture(db, { lines: [twin, twin, other] })
    const year = { above: ['ปีงบประมาณ 2567'] }
    expect(await capture(db, { lines: [twin, twin, other, line(9)], ...year })).toMatchObject({
      added: 1,
      known: 3,
    })
    expect(await count(db)).toBe(4)
    await capture(db, { lines: [twin], above: ['ประจำเดือน กุมภาพันธ์ 2567'] })
    expect(await count(db)).toBe(4)
  })

  it('captured twice changes nothing, whatever the date of printing', async () => {
    const db = newOffice()
    await capture(db, { lines: [twin, twin, other], above: [february, 'วันที่พิมพ์ : 1 มี.ค. 2567'] })
    const before = await everything(db)
    const again = { lines: [twin, twin, other], above: [february, 'วันที่พิมพ์ : 2 มี.ค. 2567'] }
    expect(await capture(db, again)).toMatchObject({ added: 0, known: 3, again: true })
    const { runs: runsBefore, ...restBefore } = before
    const { runs, ...rest } = await everything(db)
    expect(rest).toEqual(restBefore)
    expect(runs).toHaveLength(runsBefore!.length)
  })

  it('when a page is captured anew with other rows, while its twin stands on another page', async () => {
    const db = newOffice()
    const [first, second] = pages([twin, other], [twin])
    await capture(db, first!)
    await capture(db, second!)
    await capture(db, { ...first!, lines: [twin, other, line(3)] })
    expect(await count(db)).toBe(4)
    await capture(db, { ...second!, lines: [twin, twin] })
    expect(await count(db)).toBe(5)
    expect((await bothTallies(db)).kept).toEqual((await bothTallies(db)).counted)
  })

  it('when the first of two twins is taken back and another run shows the one that is left', async () => {
    const db = newOffice()
    const [first, second] = pages([twin, other], [twin])
    await capture(db, first!)
    await capture(db, second!)
    await capture(db, { ...first!, lines: [other] })
    expect(await count(db)).toBe(2)
    expect(await capture(db, { lines: [twin], above: ['ปีงบประมาณ 2567'] })).toMatchObject({
      added: 0,
      known: 1,
    })
    expect(await count(db)).toBe(2)
  })

  it('and keep their names when a page is captured again after its neighbour has changed', async () => {
    const db = newOffice()
    const [first, second] = pages([twin], [twin, other])
    await capture(db, { lines: [twin, twin], above: ['ปีงบประมาณ 2567'] })
    await capture(db, second!)
    const { ids } = await capture(db, first!)
    await capture(db, { ...second!, lines: [other] })
    const before = await db.documents.toArray()
    expect(await capture(db, first!)).toMatchObject({ ids, again: true })
    expect(await db.documents.toArray()).toEqual(before)
  })

  it('when pages have no numbers', async () => {
    const db = newOffice()
    const a: Page = { lines: [line(1), line(2), twin], page: null, more: true }
    const b: Page = { lines: [line(3), line(4), twin], page: null, more: true }
    for (const page of [a, b, a, b]) await capture(db, page)
    expect(await count(db)).toBe(6)
    await capture(db, { ...b, lines: [line(3), line(4), twin, line(5)] })
    expect(await count(db)).toBe(7)
  })

  it('whether the report is seen in pages or in one long page', async () => {
    const whole: Page = { lines: [twin, other, twin, line(3)] }
    const [first, second] = pages([twin, other], [twin, line(3)])
    for (const order of [
      [first, second, whole],
      [whole, first, second],
      [whole, second],
      [first, whole, second, whole],
    ]) {
      const db = newOffice()
      for (const page of order) await capture(db, page!)
      expect(await count(db)).toBe(4)
    }
  })

  it('in any sequence of captures', async () => {
    const lines = fc.array(fc.constantFrom(twin, other, line(3)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(2), { maxLength: 6 }),
        async (contents, order) => {
          const all = pages(...contents)
          const db = newOffice()
          for (const i of order) await capture(db, all[i % all.length]!)
          for (const page of all) await capture(db, page)
          const straight = newOffice()
          for (const page of all) await capture(straight, page)
          const ids = async (office: typeof db) =>
            (await office.documents.toArray()).map(({ id, state }) => `${id} ${state}`).sort()
          expect(await ids(db)).toEqual(await ids(straight))
          expect(await count(db)).toBe(contents.flat().length)
        },
      ),
      { numRuns: 25 },
    )
  }, 20_000)
})

describe('a page that was half loaded, captured again', () => {
  const half: Page = { lines: [line(1), line(2), ['R-9', '5 ก.พ. 2567', 'นายสมมติ ครึ่ง', '5.00']] }
  const full: Page = { lines: [line(1), line(2), line(3), line(4)] }
  const broken = async (db: ReturnType<typeof newOffice>) =>
    (await db.documents.toArray()).find(({ number }) => number === 'R-9')

  it('takes back what only the broken capture showed, and keeps its rows', async () => {
    const db = newOffice()
    const { capture: first } = await capture(db, half)
    expect(await broken(db)).toBeDefined()
    await capture(db, full)
    expect(await broken(db)).toBeUndefined()
    expect(await count(db)).toBe(4)
    expect(await db.captures.get(first!.id)).toMatchObject({ status: 'replaced' })
    expect(await db.rows.filter(row => row.capture === first!.id).count()).toBe(4)
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })

  it('takes back what the rules had asked about it', async () => {
    const db = newOffice()
    await capture(db, half)
    await capture(db, { site: 'system', lines: [['N-1', '6 ก.พ. 2567', 'นายสมมติ ครึ่ง', '5.00']] })
    await matchKind(db, 'receipt')
    const { id } = (await broken(db))!
    const links = () => db.links.where('documentId').equals(id).count()
    expect(await links()).toBe(1)
    await changeDocument(db, id, { state: 'todo' }, 'test')
    await capture(db, full)
    expect(await broken(db)).toBeUndefined()
    expect(await links()).toBe(0)
  })

  it('keeps what a person has skipped, is filling, or another run shows', async () => {
    const db = newOffice()
    await capture(db, half)
    const { id } = (await broken(db))!
    await changeDocument(db, id, { state: 'skipped', reason: 'ทดสอบ' }, 'skipped')
    await capture(db, full)
    expect(await broken(db)).toMatchObject({ state: 'skipped' })

    const filling = newOffice()
    await capture(filling, half)
    await startPlan(filling, newPlan({ document: (await broken(filling))!.id }))
    await capture(filling, full)
    expect(await broken(filling)).toMatchObject({ state: 'todo' })

    const twoRuns = newOffice()
    await capture(twoRuns, half)
    await capture(twoRuns, { ...half, above: ['ปีงบประมาณ 2567'] })
    await capture(twoRuns, full)
    expect(await broken(twoRuns)).toMatchObject({ state: 'todo' })
  })

  it('takes the full page even where the broken one had lost its pager', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1)] })
    const all = pages([line(1), line(2)], [line(3)])
    for (const page of all) await capture(db, page)
    expect(await count(db)).toBe(3)
    expect(await db.captures.where('status').equals('stored').count()).toBe(2)
  })
})
