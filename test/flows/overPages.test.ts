import { describe, expect, it } from 'vitest'
import { endCapture, glance } from '../../flows/capture.ts'
import { rereadPages } from '../../flows/reread.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import { addRows } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { begin, bothTallies, newOffice } from '../storage/office.ts'

const header = ['ลำดับ', 'เล่มที่-เลขที่ใบเสร็จ', 'ประเภทเงิน', 'จำนวนเงิน']
const head = (number: number) => ['', '', `ใบนำส่งเลขที่ ${number}/67 วันที่ ${number} ก.พ. 2567`, '']
const line = (place: number, baht: number) => [`${place}`, `RCPT-${baht}/67`, 'ค่าปรับ', `${baht}.00`]
const sum = (number: number) => ['', '', `รวมใบนำส่งเลขที่ ${number}/67`, '']

/** 3/67 goes over three pages; 4/67 has its head at the very end of one. */
const pages = [
  [head(1), line(1, 100), sum(1), head(2), line(1, 20)],
  [line(2, 30), sum(2), head(3), line(1, 1), line(2, 2)],
  [line(3, 4), line(4, 8), line(5, 16), line(6, 32), line(7, 64)],
  [line(8, 128), sum(3), head(4)],
  [line(1, 7), line(2, 70), sum(4), head(5), line(1, 9)],
]
const whole = [
  ['1/67', 100_00, 1],
  ['2/67', 50_00, 2],
  ['3/67', 255_00, 8],
  ['4/67', 77_00, 2],
  ['5/67', 9_00, 1],
]

let count = 0

async function capturePage(db: Database, number: number, rows = pages[number - 1]!) {
  count += 1
  const { id } = await begin(db, {
    id: `over-${count}`,
    at: new Date(1_700_000_000_000 + count * 1000).toISOString(),
    title: 'ใบนำส่งเงิน',
    page: { number, of: pages.length },
    more: number < pages.length,
    lines: [],
  })
  await addRows(db, id, 0, [header, ...rows])
  return endCapture(db, id, rows.length + 1, defaultGaps, null)
}

async function documentsOf(db: Database) {
  const stored = await db.documents.toArray()
  return stored
    .map(({ number, amount, lines }) => [number, amount, lines.length])
    .sort((a, b) => (String(a) < String(b) ? -1 : 1))
}

const permutations = (some: number[]): number[][] =>
  some.length < 2
    ? [some]
    : some.flatMap(one => permutations(some.filter(other => other !== one)).map(rest => [one, ...rest]))

describe('documents whose lines go over the ends of pages', () => {
  it('are whole in whatever order the pages come', async () => {
    for (const order of permutations([1, 2, 3, 4, 5]).filter((_, at) => at % 17 === 0)) {
      const db = newOffice()
      for (const number of order) expect((await capturePage(db, number)).problem).toBeNull()
      expect(await documentsOf(db), order.join()).toEqual(whole)
      const [run] = await db.runs.toArray()
      expect(run).toMatchObject({ status: 'unprovable', problems: [], pages: [1, 2, 3, 4, 5] })
      const captures = await db.captures.toArray()
      expect(captures.flatMap(({ problems }) => problems)).toEqual([])
      const { kept, counted } = await bothTallies(db)
      expect(kept).toEqual(counted)
      db.close()
    }
  })

  it('have no amount while the page after them is missing, and the run names it', async () => {
    const db = newOffice()
    for (const number of [1, 2, 4, 5]) await capturePage(db, number)
    expect(await documentsOf(db)).toEqual([whole[0], whole[1], ['3/67', null, 0], whole[3], whole[4]])
    const [run] = await db.runs.toArray()
    expect(run!.status).toBe('incomplete')
    expect(run!.problems).toContainEqual({ code: 'pagesMissing', values: ['3', '5'], weight: 'flag' })
    const codes = (await db.captures.toArray()).flatMap(({ problems }) => problems.map(({ code }) => code))
    expect(codes).toContain('documentCut')
  })

  it('stay as they are when a page is captured again, by itself or with its neighbours', async () => {
    const db = newOffice()
    for (const number of [1, 2, 3, 4, 5]) await capturePage(db, number)
    const rows = await db.rows.toArray()
    for (const number of [3, 1, 5, 2, 4])
      expect(await capturePage(db, number)).toMatchObject({ problem: null, added: 0, again: true })
    expect(await documentsOf(db)).toEqual(whole)
    expect(await db.rows.toArray()).toEqual(rows)
    expect(await rereadPages(db, ['remittances'])).toBe(5)
    expect(await documentsOf(db)).toEqual(whole)
  })

  it('follow a page that shows something else when it is captured again', async () => {
    const db = newOffice()
    for (const number of [1, 2, 3, 4, 5]) await capturePage(db, number)
    await capturePage(db, 2, [line(2, 31), sum(2), head(3), line(1, 1), line(2, 2)])
    expect(await documentsOf(db)).toEqual(whole.map(one => (one[0] === '2/67' ? ['2/67', 51_00, 2] : one)))
  })

  it('keep what was done with the half of them', async () => {
    const db = newOffice()
    await capturePage(db, 1)
    const half = (await db.documents.toArray()).find(({ number }) => number === '2/67')!
    await db.documents.update(half.id, { state: 'skipped', reason: 'ทดสอบ' })
    await capturePage(db, 2)
    const found = (await db.documents.toArray()).filter(({ number }) => number === '2/67')
    expect(found).toMatchObject([{ amount: 50_00, state: 'skipped', reason: 'ทดสอบ' }])
  })

  it('take no lines that do not go on with them', async () => {
    const db = newOffice()
    await capturePage(db, 1)
    await capturePage(db, 2, [line(1, 30), sum(9), head(3), line(1, 1), line(2, 2)])
    expect((await documentsOf(db))[1]).toEqual(['2/67', null, 0])
    const [run] = await db.runs.toArray()
    expect(run!.problems.map(({ code }) => code)).toContain('rowUnread')
  })

  it('are known by a glance', async () => {
    const db = newOffice()
    for (const number of [1, 2, 3, 4, 5]) await capturePage(db, number)
    const stored = new Set((await db.documents.toArray()).map(({ id }) => id))
    const rows = [header, ...pages[1]!]
    const { id } = await begin(db, {
      title: 'ใบนำส่งเงิน',
      page: { number: 2, of: pages.length },
      more: true,
      lines: [],
    })
    await addRows(db, id, 0, rows)
    const { ids } = await glance(db, id, rows.length)
    expect(ids.map(known => stored.has(known))).toEqual([true])
  })
})

it('a page of a report whose long view is stored adds nothing and takes nothing away', async () => {
  const db = newOffice()
  const rows = pages.flat()
  const { id } = await begin(db, { id: 'long', title: 'ใบนำส่งเงิน', page: { number: 1, of: 1 }, lines: [] })
  await addRows(db, id, 0, [header, ...rows])
  await endCapture(db, id, rows.length + 1, defaultGaps, null)
  expect(await documentsOf(db)).toEqual(whole)
  for (const number of [1, 4]) expect((await capturePage(db, number)).added).toBe(0)
  expect(await documentsOf(db)).toEqual(whole)
})

describe('a head that is printed again on the next page', () => {
  it('has no amount while the page before is missing', async () => {
    const db = newOffice()
    await capturePage(db, 2, [head(2), line(2, 30), sum(2), head(3), line(1, 1), sum(3)])
    expect(await documentsOf(db)).toEqual([
      ['2/67', null, 0],
      ['3/67', 1_00, 1],
    ])
    await capturePage(db, 1)
    expect((await documentsOf(db)).slice(0, 2)).toEqual(whole.slice(0, 2))
  })

  it('goes on with its document', async () => {
    const db = newOffice()
    await capturePage(db, 1)
    await capturePage(db, 2, [head(2), line(2, 30), sum(2), head(3), line(1, 1)])
    expect((await documentsOf(db)).slice(0, 2)).toEqual(whole.slice(0, 2))
  })
})
