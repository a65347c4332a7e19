import { read, utils } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { makeOffice } from '../../replica/data/office.ts'
import { exported } from '../../replica/files/index.ts'
import { receipts } from '../../replica/reports/receipts.ts'

const office = makeOffice()
const printed = receipts.print(office, { from: '2024-01-06', to: '2024-07-06' }, 0)
const truth = office.documents.filter(document => document.kind === 'receipt' && document.lost)
const file = (format: string) => exported(printed, format).body as Buffer

it('exports a workbook with every receipt, amounts as numbers', () => {
  const book = read(file('xlsx'))
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, raw: true })
  const items = rows.filter(row => /^RCPT-/.test(String(row[2])))
  expect(items.map(row => row[2])).toEqual(truth.map(document => document.number))
  const sum = items.reduce(
    (total, row) => total + (typeof row[6] === 'number' ? Math.round(row[6] * 100) : 0),
    0,
  )
  expect(sum).toBe(truth.reduce((total, document) => total + document.amount, 0))
})

it.each(['xls', 'csv'])('exports %s in the old code page', format => {
  const text = new TextDecoder('windows-874').decode(file(format))
  for (const { number, party } of truth) {
    expect(text).toContain(number)
    expect(text).toContain(party)
  }
  expect(text).not.toContain('?')
})
