import { describe, expect, it } from 'vitest'
import { inspect } from '../../flows/inspect.ts'
import { newOffice } from '../storage/office.ts'
import { captureReport } from '../storage/reports.ts'

const party = 'ร้านสมมติ ก่อสร้าง'

async function office(named: string, amount = '1,500.00') {
  const db = newOffice()
  await captureReport(db, {
    title: 'ทะเบียนคุมฎีกาเบิกเงิน',
    head: ['เลขที่ฎีกา', 'วันที่', 'จ่ายให้', 'ขอเบิกทั้งสิ้น'],
    rows: [
      ['12/67', '5 ก.พ. 2567', party, '1,000.00'],
      ['13/67', '6 ก.พ. 2567', party, '500.00'],
      ['14/67', '6 ก.พ. 2567', 'นางสมมติ อื่น', '500.00'],
    ],
  })
  await captureReport(db, {
    title: 'รายงานการจัดทำเช็ค',
    head: ['เลขที่เช็ค', 'วันที่ต้นขั้ว', 'เลขที่ฎีกา', 'ผู้รับเงิน', 'สุทธิ'],
    rows: [['1234567', '9 ก.พ. 2567', named, party, amount]],
  })
  const documents = await db.documents.toArray()
  return { db, idOf: (number: string) => documents.find(one => one.number === number)!.id }
}

const numbers = (list: { number: string }[] | undefined) => list?.map(({ number }) => number)

describe('a cheque beside its requisitions', () => {
  it('is found by the numbers that its report prints, with what no report shows', async () => {
    const { db, idOf } = await office('12/67, 99/67')
    const payment = (await inspect(db, idOf('1234567')))!.payment
    expect(payment).toMatchObject({ how: 'named', sum: 100_000, missing: ['99/67'] })
    expect(numbers(payment?.requisitions)).toEqual(['12/67'])
    expect((await inspect(db, idOf('12/67')))!.payment?.cheque.number).toBe('1234567')
    expect((await inspect(db, idOf('13/67')))!.payment).toBeNull()
  })

  it('is suggested by payee, days and sum where no number is printed, from either side', async () => {
    const { db, idOf } = await office('')
    for (const number of ['1234567', '12/67', '13/67']) {
      const payment = (await inspect(db, idOf(number)))!.payment
      expect(payment).toMatchObject({ how: 'sum', sum: 150_000, missing: [] })
      expect(numbers(payment?.requisitions)).toEqual(['12/67', '13/67'])
    }
    expect((await inspect(db, idOf('14/67')))!.payment).toBeNull()
    expect(await db.links.count()).toBe(0)
  })

  it('is found by the cheque number that the register prints', async () => {
    const { db, idOf } = await office('', '1,400.00')
    await captureReport(db, {
      title: 'ทะเบียนคุมฎีกาเบิกเงิน',
      head: ['เลขที่ฎีกา', 'วันที่', 'จ่ายให้', 'ขอเบิกทั้งสิ้น', 'เลขที่เช็ค'],
      rows: [['15/67', '7 ก.พ. 2567', party, '1,400.00', '1234567']],
    })
    const payment = (await inspect(db, idOf('1234567')))!.payment
    expect(payment).toMatchObject({ how: 'named', sum: 140_000, missing: [] })
    expect(numbers(payment?.requisitions)).toEqual(['15/67'])
  })

  it('is not guessed where no sum comes to it', async () => {
    const { db, idOf } = await office('', '1,400.00')
    expect((await inspect(db, idOf('1234567')))!.payment).toBeNull()
  })
})
