import { JSDOM } from 'jsdom'
import { expect, it, vi } from 'vitest'
import { textRows } from '../../../laas/forms/texts/textRows.ts'
import { viewOf } from '../../../laas/forms/view.ts'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'

const url = 'http://www.laas.go.th/Default.aspx'
let document: Document
vi.mock('wxt/browser', () => ({
  browser: { tabs: { get: async () => ({ url }) }, permissions: { contains: async () => true } },
}))
vi.mock('../../../entrypoints/shared/askTab.ts', () => ({
  askView: async () => viewOf(document),
  askGrid: async () => (await readGrid(document)).grid,
  askTexts: async () => textRows(document),
}))
const { lookAt } = await import('../../../entrypoints/sidepanel/lookAt.ts')

async function look(html: string) {
  document = new JSDOM(html, { url }).window.document
  const page = await lookAt(1, { reports: [], forms: [] }, '')
  return { is: page.is, shown: 'shown' in page ? (page.shown?.recognised.map.id ?? null) : undefined }
}

const table = (...rows: string[][]) =>
  `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const heads = ['เลขที่ใบเสร็จ', 'วันที่รับเงิน', 'ผู้ชำระเงิน', 'จำนวนเงิน']
const row = ['RCPT-00045/67', '5 ก.พ. 2567', 'นางสมมติ ที่หนึ่ง', '1,250.50']
const title = '<h1>รับเงินรายได้</h1>'

it('sees an entry that is shown in texts', async () => {
  const pairs = heads.map((head, at) => [head, row[at]!])
  expect(await look(title + table(...pairs))).toEqual({ is: 'plain', shown: 'REC_ASSET_RENT_OUTSIDE' })
})

it('sees one where some of its fields are locked boxes and the page is called as the form', async () => {
  const boxes = ['หมวดรายรับ', 'ผู้ชำระเงิน', 'ประเภทรายรับ'].map(label => [label, '<input value="ก" disabled>'])
  const texts = [0, 1, 3].map(at => [heads[at]!, row[at]!])
  const seen = await look(title + table(...texts, ...boxes))
  expect(seen).toEqual({ is: 'form', shown: 'REC_ASSET_RENT_OUTSIDE' })
})

it('sees one in a voucher alone on its page, which is also read as a list', async () => {
  const voucher = table(
    ['เลขที่', 'ผ-5/67', 'วันที่', '5 ก.พ. 2567'],
    ['คำอธิบาย', 'ปรับปรุงบัญชี'],
    ['เดบิต', 'เงินสด', '110100', '500.00'],
    ['เครดิต', 'เงินรับฝาก', '230100', '500.00'],
    ['รวมเดบิต', '500.00', 'รวมเครดิต', '500.00'],
  )
  expect(await look(`<h1>ใบผ่านรายการบัญชี</h1>${voucher}`)).toEqual({ is: 'list', shown: 'JOURNAL' })
})

it('sees none in a list, be it of one, nor in what answers a save', async () => {
  const others = [1, 2, 3].map(at => row.map(cell => cell.replace('45', `4${at}`)))
  expect(await look(title + table(heads, row, ...others))).toEqual({ is: 'list', shown: null })
  expect(await look(title + table(heads, row))).toEqual({ is: 'list', shown: null })
  const saved = '<p>บันทึกข้อมูลเรียบร้อย เลขที่ RCPT-00046/67</p>'
  expect(await look(title + saved + table(['จำนวนเงิน :', '5.00 บาท', 'ชื่อ :', 'นายดี']))).toEqual({
    is: 'plain',
    shown: null,
  })
})
