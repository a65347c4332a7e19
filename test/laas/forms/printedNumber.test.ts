import { expect, it } from 'vitest'
import { printedNumber } from '../../../laas/forms/printedNumber.ts'

it('is the number beside its label, or after its colon, where only one stands there', () => {
  const rows = [
    ['ปีงบประมาณ', '2567'],
    ['เลขที่ใบเสร็จรับเงิน :', '', 'RCPT-00012/67', 'วันที่', '5/2/2567'],
  ]
  expect(printedNumber(rows, 'receipt')).toBe('RCPT-00012/67')
  expect(printedNumber([['รับเงิน', 'เลขที่ใบเสร็จ: R-1/67']], 'receipt')).toBe('R-1/67')
  expect(printedNumber([...rows, ['เลขที่ใบเสร็จรับเงิน', 'RCPT-00013/67']], 'receipt')).toBe('')
})

it('is no label, no text, and no number of another paper', () => {
  const heads = [
    ['เลขที่ฎีกา', 'จำนวนเงิน'],
    ['เลขที่คลังรับ', '(ระบบกำหนดให้)'],
    ['เลขที่ผู้เบิก', '5/67'],
  ]
  expect(printedNumber(heads, 'requisition')).toBe('')
})
