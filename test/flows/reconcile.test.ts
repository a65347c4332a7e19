import { describe, expect, it } from 'vitest'
import { changeGaps } from '../../flows/changeGaps.ts'
import { matchKind } from '../../flows/match.ts'
import { reconcileInput, skippedDocuments } from '../../flows/reconcile.ts'
import { seenSums } from '../../flows/seenSums.ts'
import { kinds } from '../../laas/documents/kinds.ts'
import { reconcile } from '../../laas/matching/reconcile/reconcile.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { changeSettings } from '../../storage/settings.ts'
import { bothTallies, capture, february, type Line, line, newOffice } from '../storage/office.ts'

const gaps = [{ from: '2024-02-01', to: '2024-02-29' }]
const total = (lines: Line[]): Line => {
  const sum = lines.reduce((n, [, , , amount]) => n + Number(amount), 0)
  return ['', '', 'รวมทั้งสิ้น', sum.toFixed(2)]
}
const asSeen = (lines: Line[]): Line[] => lines.map(([, ...rest], n) => [`N-${n + 1}/67`, ...rest])

async function officeOf(old: Line[], seen: Line[] | null): Promise<Database> {
  const db = newOffice()
  await changeSettings(db, {
    gaps,
    none: kinds.filter(kind => kind !== 'receipt').map(kind => ({ kind, month: '2024-02' })),
  })
  await capture(db, { lines: [...old, total(old)] })
  if (seen) await capture(db, { site: 'system', lines: [...asSeen(seen), total(seen)] })
  await matchKind(db, 'receipt')
  return db
}

async function result(db: Database) {
  const input = await reconcileInput(db, ['รอเอกสารประกอบ'])
  const { sums, unreported } = await seenSums(db, new AbortController().signal)
  const { months } = reconcile({ ...input, seen: sums })
  const month = months.find(one => one.month === '2024-02')!
  return { month, codes: month.total.open.map(({ code }) => code), unreported }
}

const lines = [line(1), line(2), line(3)]

describe('the reconciliation of what is stored', () => {
  it('finds a month whole where report and list are there and equal', async () => {
    const { month, codes } = await result(await officeOf(lines, lines))
    expect(codes).toEqual([])
    expect(month.whole).toBe(true)
    expect(month.total.states.confirmed).toEqual({ count: 3, satang: 30_600 })
  })

  it('tells what was looked for from what was not', async () => {
    expect((await result(await officeOf(lines, null))).codes).toEqual(['listNever', 'notLooked'])
    expect((await result(await officeOf(lines, lines.slice(0, 2)))).codes).toEqual(['missing'])
  })

  it('does not call missing what may stand in a list that was begun and not read to its end', async () => {
    const db = await officeOf(lines, lines.slice(0, 2))
    const begun = { site: 'system' as const, title: 'รับเงินรายได้', page: { number: 1, of: 3 } }
    await capture(db, { ...begun, lines: asSeen([line(7)]), above: [february, 'ทั้งหมด 41 รายการ'] })
    expect((await result(db)).codes).toEqual(expect.arrayContaining(['listPartly', 'notLooked']))
    const read = asSeen([line(7)])
    await capture(db, { ...begun, page: { number: 1, of: 1 }, lines: [...read, total(read)] })
    expect((await result(db)).codes).not.toContain('listPartly')
  })

  it('shows entries that no report has, and is not whole with them', async () => {
    const { codes, unreported } = await result(await officeOf(lines, [...lines, line(9)]))
    expect(codes).toEqual(['unreported'])
    expect(unreported.map(({ amount }) => amount)).toEqual([10_900])
  })

  it('does not take a report of one section for the whole', async () => {
    const db = newOffice()
    await capture(db, { lines: [...lines, total(lines)], above: [february, 'ส่วนราชการ : กองช่าง'] })
    expect((await result(db)).codes).toContain('reportPart')
  })

  it('keeps open what is skipped until papers come', async () => {
    const db = await officeOf(lines, lines.slice(0, 2))
    const [missing] = await db.documents.filter(({ state }) => state === 'todo').toArray()
    await changeDocument(db, missing!.id, { state: 'skipped', reason: 'รอเอกสารประกอบ' }, 'skipped')
    expect((await result(db)).codes).toEqual(['waiting'])
    await changeDocument(db, missing!.id, { state: 'skipped', reason: 'ไม่ใช่ของหน่วยงานเรา' }, 'skipped')
    expect((await result(db)).codes).toEqual([])
    expect(await skippedDocuments(db)).toMatchObject([{ reason: 'ไม่ใช่ของหน่วยงานเรา' }])
  })
})

describe('other days are lost', () => {
  it('documents are to be entered now, or no longer; what was worked on stays', async () => {
    const db = await officeOf(lines, lines.slice(0, 1))
    expect(await changeGaps(db, [{ from: '2025-01-01', to: '2025-01-31' }])).toBe(2)
    const states = async () => (await db.documents.toArray()).map(({ state }) => state).sort()
    expect(await states()).toEqual(['confirmed', 'outside', 'outside'])
    expect(await changeGaps(db, gaps)).toBe(2)
    expect(await states()).toEqual(['confirmed', 'todo', 'todo'])
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })
})
