import { describe, expect, it } from 'vitest'
import { read } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'
import { readPages } from '../../../laas/reports/readPages.ts'

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

describe('a voucher that goes over the end of its page', () => {
  const [head, side] = [voucher('10/67', '9.00', '9.00').slice(0, 5), voucher('', '9.00', '4.00')]
  const page = (number: number, of: number, rows: string[][]): Grid => ({
    ...grid([['ใบผ่านรายการบัญชี'], [`หน้า ${number}/${of}`], ...rows]),
    page: { number, of },
  })
  const first = page(1, 3, [...voucher('9/67', '5.00', '5.00'), ...head, side[5]!, side[6]!])
  const rest = [
    side[6]!.with(5, '3.00'),
    side[6]!.with(5, '2.00'),
    ...voucher('11/67', '7.00', '7.00'),
    ...voucher('12/67', '8.00', '8.00').slice(0, 6),
  ]
  const last = page(3, 3, [
    ...voucher('12/67', '', '').slice(0, 5),
    voucher('', '', '8.00')[6]!,
    ...voucher('13/67', '1.00', '1.00'),
  ])
  const facts = (grids: Grid[]) =>
    readPages(grids).flatMap(({ documents }) => documents.map(d => [d.number, d.amount, d.lines.length]))

  it('is whole where the pages follow one another, with its head again or without', () => {
    const readings = readPages([first, page(2, 3, rest), last])
    expect(facts([first, page(2, 3, rest), last])).toEqual([
      ['9/67', 500, 2],
      ['10/67', 900, 4],
      ['11/67', 700, 2],
      ['12/67', 800, 2],
      ['13/67', 100, 2],
    ])
    expect(readings.flatMap(reading => reading.problems.map(({ code }) => code))).toEqual([])
  })

  it('stays empty while the next page is missing, and what is left of it is said', () => {
    expect(facts([first])).toEqual([
      ['9/67', 500, 2],
      ['10/67', null, 0],
    ])
    expect(read(first).problems.map(({ code }) => code)).toContain('documentCut')
    const second = read(page(2, 3, rest))
    expect(second.documents.map(d => d.number)).toEqual(['11/67', '12/67'])
    expect(second.problems.map(({ code }) => code)).toContain('rowUnread')
  })
})

describe('one document on its page', () => {
  const header = ['ลำดับ', 'เล่มที่-เลขที่ใบเสร็จ', 'ประเภทเงิน', 'จำนวนเงิน']
  const lines = [
    ['1', 'RCPT-00045/67', 'ภาษีป้าย', '100.50'],
    ['2', 'RCPT-00046/67', 'ค่าปรับ', '20.00'],
    ['', '', 'รวม', '120.50'],
  ]
  const page = (texts: string[]) => ({ ...grid([header, ...lines]), texts: ['ใบนำส่งเงิน', ...texts] })

  it('has its number and day above the header', () => {
    const reading = read(page(['สำนักงานเลขที่ 99 หมู่ 3', 'เลขที่ 30/67', 'วันที่ 8 มกราคม 2567']))
    expect(reading.documents.map(d => [d.number, d.date, d.amount, d.lines.length])).toEqual([
      ['30/67', '2024-01-08', 12050, 2],
    ])
    expect(reading.proof.status).toBe('complete')
  })

  it('is none where two numbers stand there', () => {
    const reading = read(page(['เลขที่ 30/67', 'เลขที่ 31/67', 'วันที่ 8 มกราคม 2567']))
    expect(reading.documents).toEqual([])
    expect(reading.proof.problems.map(({ code }) => code)).toContain('rowUnread')
  })

  it('stands in a table of debits and credits, one below the other', () => {
    const form = (number: string, sum: string) => [
      ['เลขที่ใบผ่าน', number, 'วันที่', '15/1/2567'],
      ['คำอธิบาย', 'ปรับปรุงตัวอย่าง', '', ''],
      ['ชื่อบัญชี', 'รหัสบัญชี', 'เดบิต (บาท)', 'เครดิต (บาท)'],
      ['ค่าวัสดุ', '533000', sum, ''],
      ['เงินฝากธนาคาร', '110201', '', sum],
      ['รวม', '', sum, sum],
    ]
    const reading = read(
      grid([['ใบผ่านรายการบัญชี', '', '', ''], ...form('9/67', '5.00'), ...form('10/67', '7.00')]),
    )
    expect(reading.documents.map(d => [d.number, d.date, d.amount])).toEqual([
      ['9/67', '2024-01-15', 500],
      ['10/67', '2024-01-15', 700],
    ])
    expect(reading.problems).toEqual([])
  })
})
