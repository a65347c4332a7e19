import { describe, expect, it } from 'vitest'
import { type DamageTold, monthsRecorded, proposeDamage, tellDamaged } from '../../flows/damaged.ts'
import { takeIn } from '../../flows/takeIn.ts'
import { read } from '../../laas/reports/read.ts'
import { exportBackup } from '../../storage/backup.ts'
import { damagedReports, withdrawDamaged } from '../../storage/damaged.ts'
import type { Database } from '../../storage/database.ts'
import { bothTallies, capture, everything, line, newOffice, type Page } from '../storage/office.ts'

const told: DamageTold = {
  kind: 'receipt',
  report: 'receipt-detail',
  title: 'รายงานรายละเอียดใบเสร็จรับเงิน',
  months: ['2024-02', '2024-03'],
}
const february = { above: ['ตั้งแต่วันที่ 1 กุมภาพันธ์ 2567 ถึงวันที่ 29 กุมภาพันธ์ 2567'] }
const proved = (...lines: Page['lines']): Page['lines'] => [
  ...lines,
  ['รวมทั้งสิ้น', '', '', `${lines.reduce((sum, [, , , amount]) => sum + Number(amount), 0)}.00`],
]
const unknown = async (db: Database) =>
  (await db.tallies.toArray())
    .filter(({ state, count }) => state === 'unknown' && count > 0)
    .map(({ kind, month, count }) => `${kind} ${month} ${count}`)
const { signal } = new AbortController()
const copy = async (from: Database, to: Database) =>
  takeIn(to, await exportBackup(from, () => {}, signal), () => {}, signal)

const page = {
  viewer: 'table',
  rows: [['ไม่สามารถเรียกดูรายงานนี้ได้ เนื่องจากข้อมูลเสียหาย']],
  merges: [],
  texts: [told.title, 'ตั้งแต่วันที่ 15 กุมภาพันธ์ 2567 ถึงวันที่ 10 มีนาคม 2567'],
  page: null,
  problems: [],
}

describe('a damaged report', () => {
  it('is a capture with its evidence, and counts as unknown for its kind and months', async () => {
    const db = newOffice()
    const reading = read(page)
    expect(reading.problems).toEqual([{ code: 'reportDamaged', values: [], weight: 'stop' }])
    expect(proposeDamage(reading)).toEqual({ ...told, title: expect.any(String) })
    expect(await tellDamaged(db, told, { grid: page, url: 'https://example.invalid/r' })).toEqual(told.months)
    const [record] = await damagedReports(db)
    expect(record).toMatchObject({ status: 'damaged', url: 'https://example.invalid/r', rowCount: 1 })
    expect((await db.rows.toArray()).map(({ cells }) => cells)).toEqual(page.rows)
    expect(await unknown(db)).toEqual(['receipt 2024-02 1', 'receipt 2024-03 1'])
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })

  it('is proposed nothing that the page does not say', () => {
    const bare = { ...page, texts: [] }
    expect(proposeDamage(read(bare))).toMatchObject({ kind: null, report: null, months: [] })
  })

  it('counts once, however often it is told; another report of the kind counts too', async () => {
    const db = newOffice()
    await tellDamaged(db, told, null)
    expect(await tellDamaged(db, { ...told, months: ['2024-03', '2024-04'] }, null)).toEqual(['2024-04'])
    expect(await tellDamaged(db, told, null)).toEqual([])
    expect(await monthsRecorded(db, told)).toEqual(['2024-02', '2024-03', '2024-04'])
    await tellDamaged(db, { ...told, report: null, title: 'สมุดรับของกอง', months: ['2024-03'] }, null)
    expect(await unknown(db)).toEqual(['receipt 2024-02 1', 'receipt 2024-03 2', 'receipt 2024-04 1'])
  })

  it('is taken back by a person, and told again', async () => {
    const db = newOffice()
    await tellDamaged(db, told, null)
    const [record] = await damagedReports(db)
    await withdrawDamaged(db, record!.id)
    expect(await unknown(db)).toEqual([])
    expect(await db.captures.get(record!.id)).toMatchObject({ status: 'withdrawn' })
    expect((await db.log.toArray()).map(({ what, capture }) => [what, capture])).toEqual([
      ['damaged', record!.id],
      ['damagedWithdrawn', record!.id],
    ])
    expect(await tellDamaged(db, told, null)).toEqual(told.months)
  })

  it('is solved by a complete capture of its month, whichever comes first, and is kept', async () => {
    for (const first of ['damage', 'capture']) {
      const db = newOffice()
      if (first === 'damage') await tellDamaged(db, told, null)
      const { run } = await capture(db, { lines: proved(line(1), line(2)), ...february })
      expect(run?.status).toBe('complete')
      if (first === 'capture') await tellDamaged(db, told, null)
      expect(await unknown(db)).toEqual(['receipt 2024-03 1'])
      const [record] = await damagedReports(db)
      expect(record!.damage.months).toEqual([
        { month: '2024-02', solvedBy: [run!.id] },
        { month: '2024-03', solvedBy: [] },
      ])
    }
  })

  it('is not solved by what proves nothing, covers a part, shows a part, or is of another kind', async () => {
    const lines = proved(line(1))
    for (const page of [
      { lines: [line(1)], ...february },
      { lines: [...lines.slice(0, -1), ['รวมทั้งสิ้น', '', '', '1.00'] as (typeof lines)[number]], ...february },
      { lines, above: ['ตั้งแต่วันที่ 1 กุมภาพันธ์ 2567 ถึงวันที่ 28 กุมภาพันธ์ 2567'] },
      { lines, above: [...february.above, 'ประเภทรายรับ : ค่าธรรมเนียม'] },
      { lines, above: [] },
    ] as Page[]) {
      const db = newOffice()
      await tellDamaged(db, { ...told, months: ['2024-02'] }, null)
      expect((await capture(db, page)).problem).toBeNull()
      expect(await unknown(db)).toEqual(['receipt 2024-02 1'])
    }
    const db = newOffice()
    await tellDamaged(db, { ...told, kind: 'loan', months: ['2024-02'] }, null)
    await capture(db, { lines, ...february })
    expect(await unknown(db)).toEqual(['loan 2024-02 1'])
  })

  it('is unknown again where the proof is gone', async () => {
    const db = newOffice()
    await tellDamaged(db, { ...told, months: ['2024-02'] }, null)
    await capture(db, { lines: proved(line(1), line(2)), ...february })
    expect(await unknown(db)).toEqual([])
    await capture(db, { lines: [line(1), ['รวมทั้งสิ้น', '', '', '203.00']], ...february })
    expect(await unknown(db)).toEqual(['receipt 2024-02 1'])
  })

  it('needs only the days of a month that are within the gap', async () => {
    const db = newOffice()
    await tellDamaged(db, { ...told, months: ['2024-01'] }, null)
    const lines = proved(['R-1/67', '8 ม.ค. 2567', 'นางสมมติ', '10.00'])
    await capture(db, { lines, above: ['ตั้งแต่วันที่ 6 มกราคม 2567 ถึงวันที่ 31 มกราคม 2567'] })
    expect(await unknown(db)).toEqual([])
  })

  it('goes into a backup and comes out of it, also to a colleague who knows more', async () => {
    const [one, two] = [newOffice(), newOffice()]
    await tellDamaged(one, told, { grid: page, url: '' })
    await tellDamaged(two, { ...told, months: ['2024-03'] }, null)
    await capture(two, { lines: proved(line(1), line(2)), ...february })
    await copy(one, two)
    expect(await unknown(two)).toEqual(['receipt 2024-03 1'])
    const { kept, counted } = await bothTallies(two)
    expect(kept).toEqual(counted)
    const fresh = newOffice()
    await copy(one, fresh)
    expect(await everything(fresh)).toEqual(await everything(one))
  })
})
