import { expect, it } from 'vitest'
import { changeDocument } from '../../storage/documents.ts'
import { findNumbers } from '../../storage/newNumbers.ts'
import { markSaved } from '../../storage/plans.ts'
import { capture, line, newOffice } from './office.ts'

it('finds what is entered by old or new number, in keying order, page by page', async () => {
  const db = newOffice()
  await capture(db, { lines: [line(3), line(1), line(2), line(4)] })
  const all = await db.documents.orderBy('id').toArray()
  const of = (n: number) => all.find(({ number }) => number === `R-${n}/67`)!.id
  await markSaved(db, of(3), 'RCPT-00003/67')
  await markSaved(db, of(1), 'RCPT-00001/67')
  await changeDocument(db, of(2), { state: 'confirmed', newNumber: 'RCPT-00009/67' }, 'saved')
  const numbers = async (text: string, offset = 0, limit = 10) => {
    const { rows, total } = await findNumbers(db, text, offset, limit)
    return [rows.map(({ newNumber }) => newNumber), total]
  }
  expect(await numbers('')).toEqual([['RCPT-00001/67', 'RCPT-00009/67', 'RCPT-00003/67'], 3])
  expect(await numbers('', 1, 1)).toEqual([['RCPT-00009/67'], 3])
  expect(await numbers('rcpt-00009')).toEqual([['RCPT-00009/67'], 1])
  expect(await numbers('R-3/67')).toEqual([['RCPT-00003/67'], 1])
  expect(await numbers('ไม่มี')).toEqual([[], 0])
})
