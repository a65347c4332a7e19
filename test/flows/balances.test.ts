import { describe, expect, it } from 'vitest'
import { balancePairs } from '../../flows/balances.ts'
import { endCapture } from '../../flows/capture.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import { addRows } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import type { Site } from '../../storage/types.ts'
import { begin, newOffice } from '../storage/office.ts'

const header = ['ชื่อบัญชี', 'รหัสบัญชี', 'เดบิต', 'เครดิต']

/** Captures a trial balance of one day. */
async function trial(db: Database, site: Site, day: string, rows: string[][]): Promise<void> {
  const { id } = await begin(db, { site, lines: [], title: 'งบทดลอง', above: [`ณ วันที่ ${day}`] })
  await addRows(db, id, 0, [header, ...rows])
  const ended = await endCapture(db, id, rows.length + 1, defaultGaps, null)
  expect(ended.problem).toBeNull()
}

const pairs = (db: Database) => balancePairs(db, [], new AbortController().signal)

describe('trial balances of both sides', () => {
  it('are compared day by day, and explained by what is to do', async () => {
    const db = newOffice()
    const { id, rows } = await begin(db, { lines: [], above: ['1 กุมภาพันธ์ 2567'] })
    await addRows(db, id, 0, [
      [...rows[0]!, 'หมวดรายรับ'],
      ['R-1/67', '5 ก.พ. 2567', 'นางสมมติ', '70.00', 'ภาษีอากร'],
      ['R-2/67', '6 ก.พ. 2567', 'นายสมมุติ', '30.00', 'ภาษีอากร'],
      ['R-3/67', '5 มี.ค. 2567', 'นายสมมุติ', '9.00', 'ภาษีอากร'],
    ])
    expect((await endCapture(db, id, 4, defaultGaps, null)).added).toBe(3)
    const cash = ['เงินสด', '110100', '50.00', '-']
    await trial(db, 'old', '29 กุมภาพันธ์ 2567', [cash, ['ภาษีอากร', '411000', '-', '150.00']])
    await trial(db, 'system', '29 กุมภาพันธ์ 2567', [cash, ['ภาษีอากร', '411000', '-', '50.00']])
    const [pair, ...more] = await pairs(db)
    expect(more).toEqual([])
    expect(pair).toMatchObject({ report: 'trial-balance', period: { to: '2024-02-29' } })
    expect(pair!.rows).toMatchObject([
      { code: '110100', difference: 0, effects: [] },
      { code: '411000', old: -15_000, seen: -5_000, difference: -10_000, sum: -10_000, remainder: 0 },
    ])
    expect(pair!.rows[1]!.effects.map(({ document }) => document.number)).toEqual(['R-1/67', 'R-2/67'])
  })

  it('of other days are not compared, and one side alone is no difference', async () => {
    const db = newOffice()
    await trial(db, 'old', '29 กุมภาพันธ์ 2567', [['เงินสด', '110100', '50.00', '-']])
    await trial(db, 'system', '31 มีนาคม 2567', [['เงินสด', '110100', '40.00', '-']])
    const found = await pairs(db)
    expect(found.map(({ sides, rows }) => [sides.old !== null, sides.system !== null, rows])).toEqual([
      [true, false, []],
      [false, true, []],
    ])
  })

  it('that do not add up say so', async () => {
    const db = newOffice()
    await trial(db, 'old', '29 กุมภาพันธ์ 2567', [
      ['เงินสด', '110100', '50.00', '-'],
      ['รวม', '', '51.00', '-'],
    ])
    expect((await pairs(db))[0]!.sides.old!.problems).toMatchObject([{ code: 'totalDiffers' }])
  })
})

it('pages of a statement are kept apart by their day', async () => {
  const db = newOffice()
  await trial(db, 'old', '29 กุมภาพันธ์ 2567', [['เงินสด', '110100', '50.00', '-']])
  await trial(db, 'old', '31 มีนาคม 2567', [['เงินสด', '110100', '60.00', '-']])
  expect(await db.runs.count()).toBe(2)
  expect(await db.captures.where('status').equals('stored').count()).toBe(2)
})

it('a statement that was corrected replaces the one before, though its totals are the same', async () => {
  const db = newOffice()
  const total = ['รวม', '', '70.00', '-']
  const of = (cash: string, bank: string) => [
    ['เงินสด', '110100', cash, '-'],
    ['ธนาคาร', '110201', bank, '-'],
    total,
  ]
  await trial(db, 'system', '29 กุมภาพันธ์ 2567', of('50.00', '20.00'))
  await trial(db, 'system', '29 กุมภาพันธ์ 2567', of('40.00', '30.00'))
  await trial(db, 'old', '29 กุมภาพันธ์ 2567', of('50.00', '20.00'))
  const [pair] = await pairs(db)
  expect(pair!.rows.map(({ seen }) => seen)).toEqual([4_000, 3_000])
  expect(await db.captures.where('status').equals('stored').count()).toBe(2)
})
