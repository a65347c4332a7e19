import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameNumberProblems } from '../../flows/contradictions.ts'
import { takeIn } from '../../flows/takeIn.ts'
import { asText } from '../../laas/documents/merge.ts'
import { exportBackup } from '../../storage/backup.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { bothTallies, everything, newOffice } from '../storage/office.ts'
import { captureReport, type Report } from '../storage/reports.ts'

const registerHead = ['เลขที่ฎีกา', 'วันที่', 'จ่ายให้', 'ขอเบิกทั้งสิ้น', 'สถานะ']
const expenseHead = ['เลขที่ฎีกา', 'วันที่', 'จ่ายให้', 'จำนวนเงิน', 'แผนงาน', 'ประเภทรายจ่าย']
const register = (...rows: string[][]): Report => ({ title: 'ทะเบียนคุมฎีกาเบิกเงิน', head: registerHead, rows })
const expense = (...rows: string[][]): Report => ({
  title: 'ทะเบียนรายจ่ายตามงบประมาณ',
  head: expenseHead,
  rows,
})
const a = ['12/67', '5 ก.พ. 2567', 'ร้านสมมติ ก่อสร้าง', '1,000.00', '']
const inExpense = ['12/67', '5 ก.พ. 2567', 'ร้านสมมติ ก่อสร้าง', '1,000.00', 'แผนงานสมมติ', 'ค่าวัสดุสมมติ']
const only = async (db: Database) => {
  const all = await db.documents.toArray()
  expect(all).toHaveLength(1)
  return all[0]!
}
const sums = async (db: Database) => {
  const { kept, counted } = await bothTallies(db)
  expect(kept).toEqual(counted)
}
const orders = <T>(list: T[]): T[][] =>
  list.length < 2
    ? [list]
    : list.flatMap((one, i) =>
        orders([...list.slice(0, i), ...list.slice(i + 1)]).map(rest => [one, ...rest]),
      )
/** What is stored of documents, but for their names: those tell which report came first. */
const known = async (db: Database) =>
  (await db.documents.toArray())
    .map(({ id: _, sources, ...rest }) => asText({ ...rest, sources: sources.length }))
    .sort()

describe('two reports that show the same document', () => {
  it('make one, each field from whoever has it', async () => {
    for (const order of orders([register(a), expense(inExpense)])) {
      const db = newOffice()
      for (const report of order) expect((await captureReport(db, report)).problem).toBeNull()
      expect(await only(db)).toMatchObject({
        number: '12/67',
        amount: 100_000,
        fields: { plan: 'แผนงานสมมติ', expenseType: 'ค่าวัสดุสมมติ' },
        raw: { plan: 'แผนงานสมมติ' },
        state: 'todo',
      })
      expect((await only(db)).contradicts).toBeUndefined()
      await sums(db)
    }
  })

  it('also where one of them leaves out what the other has', async () => {
    const bare: Report = {
      title: 'ทะเบียนรายจ่ายตามงบประมาณ',
      head: ['เลขที่ฎีกา', 'วันที่', 'จ่ายให้', 'จำนวนเงิน', 'แผนงาน'],
      rows: [['12/67', '5 ก.พ. 2567', '', 'อ่านไม่ออก', 'แผนงานสมมติ']],
    }
    for (const order of orders([register(a), bare])) {
      const db = newOffice()
      for (const report of order) await captureReport(db, report)
      expect(await only(db)).toMatchObject({ amount: 100_000, party: a[2], fields: { plan: 'แผนงานสมมติ' } })
      await sums(db)
    }
  })

  it('keep both values where they contradict, and say in what', async () => {
    const other = ['12/67', '5 ก.พ. 2567', 'ร้านสมมติ ก่อสร้าง', '1,100.00', 'แผนงานสมมติ', '']
    for (const order of orders([register(a), expense(other)])) {
      const db = newOffice()
      for (const report of order) await captureReport(db, report)
      const document = await only(db)
      expect(document.contradicts).toEqual(['amount'])
      expect(document.sources.map(({ says }) => says?.amount).sort()).toEqual([100_000, 110_000])
      await sums(db)
    }
  })

  it('are two where they agree in nothing but a number that names no year, or contradict in much', async () => {
    const short = (number: string, amount: string, party: string) => [
      number,
      '5 ก.พ. 2567',
      party,
      amount,
      '',
    ]
    for (const [one, two] of [
      [short('12', '10.00', 'นายสมมติ หนึ่ง'), short('12', '20.00', 'นางสมมติ สอง')],
      [short('12/67', '10.00', 'นายสมมติ หนึ่ง'), short('12/67', '20.00', 'นางสมมติ สอง')],
      [short('12/67', '10.00', 'นายสมมติ หนึ่ง'), short('12/66', '10.00', 'นายสมมติ หนึ่ง')],
    ] as const)
      for (const order of orders([register(one), expense([...two, ''])])) {
        const db = newOffice()
        for (const report of order) await captureReport(db, report)
        expect(await db.documents.count()).toBe(2)
      }
  })

  it('stay apart where it is not plain which of two a third belongs to', async () => {
    const twins = register(
      ['12/67', '5 ก.พ. 2567', 'นายสมมติ หนึ่ง', '10.00', ''],
      ['77/67', '5 ก.พ. 2567', 'นายสมมติ อื่น', '40.00', ''],
      ['12/67', '5 ก.พ. 2567', 'นายสมมติ หนึ่ง', '20.00', ''],
    )
    const third = expense(['12/67', '5 ก.พ. 2567', 'นายสมมติ หนึ่ง', '30.00', 'แผนงานสมมติ', ''])
    for (const order of orders([twins, third])) {
      const db = newOffice()
      for (const report of order) await captureReport(db, report)
      expect((await db.documents.toArray()).map(({ amount }) => amount).sort()).toEqual([
        1_000, 2_000, 3_000, 4_000,
      ])
      expect((await db.documents.toArray()).flatMap(({ contradicts }) => contradicts ?? [])).toEqual([])
      const warned = await Promise.all(
        (await db.documents.toArray()).map(document => sameNumberProblems(db, document)),
      )
      expect(warned.flat().map(({ code, values }) => [code, ...values])).toEqual([
        ['sameNumber', '12/67', '1'],
        ['sameNumber', '12/67', '1'],
        ['sameNumber', '12/67', '2'],
      ])
    }
  })

  it('twins of both stay twins', async () => {
    for (const order of orders([register(a, a), expense(inExpense, inExpense)])) {
      const db = newOffice()
      for (const report of [...order, ...order]) await captureReport(db, report)
      expect(await db.documents.count()).toBe(2)
      for (const document of await db.documents.toArray()) expect(document.fields.plan).toBe('แผนงานสมมติ')
    }
  })
})

describe('captured again', () => {
  it('nothing changes, and no row is written again', async () => {
    const db = newOffice()
    const other = [...inExpense.slice(0, 3), '1,100.00', ...inExpense.slice(4)]
    await captureReport(db, register(a))
    await captureReport(db, expense(other))
    const before = await everything(db)
    expect(await captureReport(db, register(a))).toMatchObject({ added: 0, known: 1, again: true })
    const again = await captureReport(db, expense(other))
    expect(again).toMatchObject({ added: 0, known: 1, again: true })
    expect(again.ids).toEqual([(await only(db)).id])
    const { runs: _, ...rest } = await everything(db)
    const { runs: __, ...restBefore } = before
    expect(rest).toEqual(restBefore)
  })

  it('a page that was corrected takes back what it had said, and no more', async () => {
    const db = newOffice()
    const wrong = [...inExpense.slice(0, 3), '1,100.00', ...inExpense.slice(4)]
    await captureReport(db, expense(wrong))
    await captureReport(db, register(a))
    expect((await only(db)).contradicts).toEqual(['amount'])
    await captureReport(db, expense(inExpense))
    expect(await only(db)).toMatchObject({ amount: 100_000, fields: { plan: 'แผนงานสมมติ' } })
    expect((await only(db)).contradicts).toBeUndefined()
    await captureReport(db, expense(['99/67', ...inExpense.slice(1)]))
    const all = await db.documents.toArray()
    expect(all.map(({ number, fields }) => [number, fields.plan]).sort()).toEqual([
      ['12/67', undefined],
      ['99/67', 'แผนงานสมมติ'],
    ])
    await sums(db)
  })
})

describe('a document that a later capture shows as cancelled', () => {
  const cancelled = ['12/67', '5 ก.พ. 2567', 'ร้านสมมติ ก่อสร้าง', '-', 'ยกเลิก']

  it('is cancelled while it is to do, whichever comes first', async () => {
    for (const order of orders([register(cancelled), expense(inExpense)])) {
      const db = newOffice()
      for (const report of order) await captureReport(db, report)
      expect(await only(db)).toMatchObject({ state: 'cancelled', amount: 100_000 })
      await sums(db)
    }
  })

  it('keeps its state once somebody has worked on it, and says that it is cancelled', async () => {
    const db = newOffice()
    await captureReport(db, expense(inExpense))
    await changeDocument(db, (await only(db)).id, { state: 'saved', newNumber: 'N-1' }, 'saved')
    await captureReport(db, register(cancelled))
    expect(await only(db)).toMatchObject({ state: 'saved', cancelled: true, newNumber: 'N-1' })
  })
})

describe('what somebody has worked on', () => {
  it('keeps its name and its state when another report joins it', async () => {
    const db = newOffice()
    await captureReport(db, register(a))
    const { id } = await only(db)
    await changeDocument(db, id, { state: 'skipped', reason: 'x' }, 'skipped')
    await captureReport(db, expense([...inExpense.slice(0, 3), '1,100.00', ...inExpense.slice(4)]))
    expect(await only(db)).toMatchObject({ id, state: 'skipped', contradicts: ['amount'] })
  })

  it('is never made one with another by a rule', async () => {
    const db = newOffice()
    const twins = register(a, ['77/67', ...a.slice(1)], [...a.slice(0, 3), '1,100.00', ''])
    await captureReport(db, twins)
    for (const { id } of await db.documents.toArray())
      await changeDocument(db, id, { state: 'saved' }, 'saved')
    await captureReport(db, register(a))
    await captureReport(db, expense([...inExpense.slice(0, 3), '1,100.00', ...inExpense.slice(4)]))
    expect(await db.documents.count()).toBe(3)
  })
})

const { signal } = new AbortController()

describe('in any order', () => {
  const number = fc.constantFrom('1/67', '2/67', '3')
  const row = fc.record({
    number,
    day: fc.constantFrom('5', '6'),
    party: fc.constantFrom('นายสมมติ หนึ่ง', 'นางสมมติ สอง', ''),
    amount: fc.constantFrom('10.00', '20.00', ''),
    more: fc.constantFrom('', 'ก', 'ข'),
  })
  const rows = fc.array(row, { minLength: 1, maxLength: 3 })
  const titles = ['ทะเบียนคุมฎีกาเบิกเงิน', 'ทะเบียนรายจ่ายตามงบประมาณ', 'ทะเบียนคุมฎีกา']
  const reports = fc.tuple(rows, rows, rows).map(all =>
    all.map(
      (rows, i): Report => ({
        title: titles[i]!,
        period: i === 2 ? 'ปีงบประมาณ 2567' : 'ประจำเดือน กุมภาพันธ์ 2567',
        head: expenseHead,
        rows: rows.map(({ number, day, party, amount, more }) => [
          number,
          `${day} ก.พ. 2567`,
          party,
          amount,
          more && `แผนงานสมมติ ${more}`,
          '',
        ]),
      }),
    ),
  )

  it('the same reports make the same documents', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async all => {
        const seen: string[][] = []
        for (const order of [all, all.toReversed(), [all[1]!, all[0]!, all[2]!, all[0]!]]) {
          const db = newOffice()
          for (const report of order) await captureReport(db, report)
          seen.push(await known(db))
          await sums(db)
          const ids = (await db.documents.toArray()).flatMap(({ sources }) =>
            sources.map(({ capture, row }) => `${capture} ${row}`),
          )
          expect(new Set(ids).size).toBe(ids.length)
        }
        expect(seen[1]).toEqual(seen[0])
        expect(seen[2]).toEqual(seen[0])
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  it('and so do two backups taken in', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async all => {
        const [one, two, straight] = [newOffice(), newOffice(), newOffice()]
        await captureReport(one, all[0]!)
        await captureReport(one, all[1]!)
        await captureReport(two, all[2]!)
        for (const report of all) await captureReport(straight, report)
        const copy = await exportBackup(two, () => {}, signal)
        await takeIn(one, copy, () => {}, signal)
        expect(await known(one)).toEqual(await known(straight))
        await sums(one)
        const fresh = newOffice()
        await takeIn(fresh, await exportBackup(one, () => {}, signal), () => {}, signal)
        expect(await known(fresh)).toEqual(await known(one))
      }),
      { numRuns: 25 },
    )
  }, 30_000)
})
