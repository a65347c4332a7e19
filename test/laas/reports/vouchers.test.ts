import { describe, expect, it } from 'vitest'
import { read } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'

const grid = (rows: string[][]): Grid => ({
  viewer: 'sheet',
  rows,
  merges: [],
  texts: [],
  page: null,
  problems: [],
})

/** As a real export stands in its sheet: labels and values apart, columns empty from merges. Invented data. */
const voucher = (number: string, debit: string, credit: string) => [
  ['ใบผ่านรายการบัญชี', '', '', '', '', ''],
  ['', '', '', 'เลขที่', '', number],
  ['', '', '', 'วันที่', '', '6 ม.ค. 2567'],
  ['คำอธิบาย', '', 'ปรับปรุงบัญชีตัวอย่าง', '', '', ''],
  ['', 'ชื่อบัญชี', '', 'รหัสบัญชี', '', 'จำนวนเงิน'],
  ['เดบิต', 'ค่าวัสดุ', '', '533000', '', debit],
  ['เครดิต', 'เงินฝากธนาคาร', '', '110201', '', credit],
]

describe('vouchers printed as forms', () => {
  it('are documents with a line for each side', () => {
    const reading = read(
      grid([...voucher('9/67', '1,500.00', '1,500.00'), ...voucher('10/67', '20.00', '20.00')]),
    )
    expect(reading.report).toBe('journals')
    expect(reading.documents.map(d => [d.number, d.date, d.amount])).toEqual([
      ['9/67', '2024-01-06', 150000],
      ['10/67', '2024-01-06', 2000],
    ])
    expect(
      reading.documents[0]!.lines.map(line => [line.amount, line.fields.account, line.fields.accountCode]),
    ).toEqual([
      [150000, 'ค่าวัสดุ', '533000'],
      [150000, 'เงินฝากธนาคาร', '110201'],
    ])
    expect(reading.documents[0]!.fields).toMatchObject({
      description: 'ปรับปรุงบัญชีตัวอย่าง',
      debit: 150000,
      credit: 150000,
    })
    expect(reading.problems).toEqual([])
  })

  it('say where debits and credits differ', () => {
    const reading = read(grid(voucher('9/67', '1,500.00', '1,400.00')))
    expect(reading.problems.map(problem => problem.code)).toContain('unbalanced')
  })
})
