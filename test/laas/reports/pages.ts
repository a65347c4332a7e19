import { JSDOM } from 'jsdom'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../laas/reports/read.ts'
import type { Reading } from '../../../laas/reports/reading.ts'

export const title = 'รายงานรายละเอียดใบเสร็จรับเงิน/หลักฐานการรับเงิน'

/** A page as a browser holds it; `body` is markup. All data of these tests is invented. */
export function page(body: string, head = ''): Document {
  return new JSDOM(`<!doctype html><html><head><title>ทดสอบ</title>${head}</head><body>${body}</body></html>`)
    .window.document
}

export async function readPage(body: string, head = ''): Promise<Reading> {
  return read((await readGrid(page(body, head))).grid)
}

export const row = (cells: string[], cell = 'td') =>
  `<tr>${cells.map(text => `<${cell}>${text}</${cell}>`).join('')}</tr>`

export const table = (rows: string[][], attributes = '') =>
  `<table${attributes}>${rows.map(cells => row(cells)).join('')}</table>`

export const header = ['ลำดับ', 'วันที่', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'จำนวนเงิน']
export const items = [
  ['1', '6 ม.ค. 2567', 'RCPT-00045/67', 'นายทดสอบ ระบบ', '1,234.50'],
  ['2', '8 ม.ค. 2567', 'RCPT-00046/67', 'บริษัท สมมติ จำกัด', '100.00'],
  ['3', '8 ม.ค. 2567', 'RCPT-00047/67', 'บริษัท สมมติ จำกัด', '100.00'],
]
export const total = ['', '', '', 'รวมทั้งสิ้น', '1,434.50']

/** What the three receipts above say, in any dress. */
export const told = [
  ['RCPT-00045/67', '2024-01-06', 123450, 'นายทดสอบ ระบบ'],
  ['RCPT-00046/67', '2024-01-08', 10000, 'บริษัท สมมติ จำกัด'],
  ['RCPT-00047/67', '2024-01-08', 10000, 'บริษัท สมมติ จำกัด'],
]

export const facts = (reading: Reading) => reading.documents.map(d => [d.number, d.date, d.amount, d.party])
export const codes = (reading: Reading) =>
  [...reading.problems, ...reading.proof.problems].map(problem => problem.code)
