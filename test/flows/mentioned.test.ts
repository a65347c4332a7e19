import { describe, expect, it } from 'vitest'
import { lentProblems, withMentions } from '../../flows/mentioned.ts'
import type { Database } from '../../storage/database.ts'
import { newOffice } from '../storage/office.ts'
import { captureReport, type Report } from '../storage/reports.ts'

const requisitions = (number = '12/67', cheque = ''): Report => ({
  title: 'ทะเบียนคุมฎีกาเบิกเงิน',
  head: ['เลขที่ฎีกา', 'วันที่', 'จ่ายให้', 'ขอเบิกทั้งสิ้น', 'เลขที่เช็ค'],
  rows: [[number, '5 ก.พ. 2567', 'ร้านสมมติ ก่อสร้าง', '1,000.00', cheque]],
})
const cheques = (...rows: [cheque: string, requisition: string][]): Report => ({
  title: 'รายงานการจัดทำเช็ค',
  head: ['เลขที่เช็ค', 'วันที่ต้นขั้ว', 'วันที่หน้าเช็ค', 'เลขที่ฎีกา', 'ผู้รับเงิน', 'สุทธิ', 'ธนาคาร'],
  rows: rows.map(([cheque, requisition]) => [
    cheque,
    '6 ก.พ. 2567',
    '7 ก.พ. 2567',
    requisition,
    'ร้านสมมติ ก่อสร้าง',
    '990.00',
    'ธนาคารสมมติ',
  ]),
})
const requisition = async (db: Database) =>
  (await db.documents.toArray()).find(({ kind }) => kind === 'requisition')!

describe('what another report tells of a document that it names', () => {
  it('is lent, whichever report came first, and taken back with that report', async () => {
    for (const reports of [
      [requisitions(), cheques(['1234567', '12/67'])],
      [cheques(['1234567', '12/67']), requisitions()],
    ]) {
      const db = newOffice()
      for (const report of reports) expect((await captureReport(db, report)).problem).toBeNull()
      const { document, lent } = await withMentions(db, await requisition(db))
      expect(document.fields).toMatchObject({
        chequeNumber: '1234567',
        chequeDate: '2024-02-07',
        bank: 'ธนาคารสมมติ',
      })
      expect(lent.every(({ lender }) => lender.number === '1234567')).toBe(true)
      const steps = [{ field: 'chequeNumber' }] as never
      expect(lentProblems(document, lent, steps)).toEqual([
        { code: 'lentFrom_cheque', values: ['chequeNumber', '1234567', '1234567'], weight: 'flag' },
      ])
      await captureReport(db, cheques(['7654321', '99/67']))
      expect((await withMentions(db, await requisition(db))).lent).toEqual([])
    }
  })

  it('is not lent where several name it, of another year, or of another number', async () => {
    for (const report of [
      cheques(['1234567', '12/67'], ['7654321', '12/67']),
      cheques(['1234567', '12/66']),
      cheques(['1234567', '1267']),
    ]) {
      const db = newOffice()
      await captureReport(db, requisitions())
      await captureReport(db, report)
      const { document, lent } = await withMentions(db, await requisition(db))
      expect([lent, document.fields.chequeNumber]).toEqual([[], undefined])
    }
  })

  it('stands against the fill where its own report says otherwise; its own stays', async () => {
    const db = newOffice()
    await captureReport(db, requisitions('12/67', '7777777'))
    await captureReport(db, cheques(['1234567', '12/67']))
    const { document, lent } = await withMentions(db, await requisition(db))
    expect(document.fields.chequeNumber).toBe('7777777')
    const problems = lentProblems(document, lent, [{ field: 'chequeNumber' }] as never)
    expect(problems.filter(({ weight }) => weight === 'stop')).toEqual([
      {
        code: 'lenderDiffers_cheque',
        values: ['chequeNumber', '12/67', '7777777', '1234567', '1234567'],
        weight: 'stop',
      },
    ])
  })
})
