import { describe, expect, it } from 'vitest'
import { reportsIn } from '../../../laas/reports/files/reportsIn.ts'
import { codes, header, items, readPage, row, table, title, total } from './pages.ts'

const heading = `<div>${title}</div>`
const [first, second, third] = items as [string[], string[], string[]]
const left = total.with(4, '1,334.50')
const rows = (change: (cells: string[]) => string[]) => [first, change(second), third]
const through = (tag: string) =>
  table([header, ...rows(cells => cells.map(text => `<${tag}>${text}</${tag}>`)), left])
const styled = (attribute: string) =>
  `<table>${row(header)}${row(first)}${row(second).replace('<tr>', `<tr ${attribute}>`)}${row(third)}${row(left)}</table>`
const below = (cells: string) =>
  `<table>${row(header)}${row(first)}${row(second)}<tr>${cells}</tr>${row(third)}${row(left)}</table>`
const beside = (label: string, yes: string, no = '') =>
  table([
    [...header, label],
    [...first, no],
    [...second, yes],
    [...third, no],
    [...left, ''],
  ])

/** The second of three receipts is cancelled: a person sees it at a glance. */
const shown: Record<string, string> = {
  'a line through every text': through('s'),
  'a line through every text, as it was deleted': through('del'),
  'a line by the style of the row': styled('style="color:red;text-decoration: line-through"'),
  'a line by the class of the row': styled('class="text-decoration-line-through"'),
  'a line by a rule of the page': `<style>/* no more */ .x9 td { text-decoration: line-through }</style>${styled('class="x9"')}`,
  'a word in a row of its own': below('<td colspan="5">*** ยกเลิก ***</td>'),
  'a word below the name': below('<td></td><td></td><td></td><td>(ยกเลิก)</td><td></td>'),
  'a reason below': below('<td></td><td colspan="4">ยกเลิกเนื่องจากพิมพ์ผิด</td>'),
  'a note below': below('<td></td><td colspan="4">หมายเหตุ : ยกเลิก</td>'),
  'a column that says yes': beside('ยกเลิก', 'Y', 'N'),
  'a column of the day': beside('วันที่ยกเลิก', '9 ม.ค. 2567'),
  'a box that is ticked for good': beside(
    'ยกเลิก',
    '<input type="checkbox" checked disabled>',
    '<input type="checkbox" disabled>',
  ),
  'a state in another word': beside('สถานะ', 'เป็นโมฆะ', 'ปกติ'),
  'a picture': beside('สถานะ', '<img alt="ยกเลิก">', '<img alt="ปกติ">'),
  'a group of a state': `<table>${row(header)}<tr><td colspan="5">สถานะ : ปกติ</td></tr>${row(first)}<tr><td colspan="5">สถานะ : ยกเลิก</td></tr>${row(second)}<tr><td colspan="5">สถานะ : ปกติ</td></tr>${row(third)}${row(left)}</table>`,
}

/** What may mean that it is cancelled, and may not. */
const unclear: Record<string, string> = {
  'a line through the sum only': table([
    header,
    ...rows(cells => cells.with(4, `<s>${cells[4]}</s>`)),
    total,
  ]),
  'red without a word': styled('style="color: #FF0000"').replace('1,334.50', '1,434.50'),
  'a word that could be a heading': below('<td colspan="5">ยกเลิก</td>').replace('1,334.50', '1,434.50'),
  'a note that speaks of another receipt': beside('หมายเหตุ', 'ยกเลิกใบเดิม RCPT-00040/67').replace(
    '1,334.50',
    '1,434.50',
  ),
  'a state in code': beside('สถานะ', 'C', 'A').replace('1,334.50', '1,434.50'),
  'a sum that was cancelled': beside('จำนวนเงินที่ยกเลิก', '50.00', '0.00').replace('1,334.50', '1,434.50'),
}

describe('a document that is cancelled', () => {
  it.each(Object.entries(shown))('%s', async (_, body) => {
    const reading = await readPage(heading + body)
    const gone = reading.documents.filter(({ cancelled }) => cancelled)
    expect(gone.map(({ number, party }) => [number, party])).toEqual([[second[2], second[3]]])
    expect(reading.documents).toHaveLength(3)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it.each(Object.entries(unclear))('may be: %s', async (_, body) => {
    expect(codes(await readPage(heading + body))).not.toEqual([])
  })

  it.each([
    `<p>สถานะ : ยกเลิก</p>${heading}`,
    '<div>รายงานใบเสร็จรับเงินที่ยกเลิก</div>',
    `<div>${title} (เฉพาะรายการยกเลิก)</div>`,
  ])('all of a page are, and it is said: %s', async top => {
    const reading = await readPage(top + table([header, ...items, total]))
    expect(reading.documents.map(({ cancelled }) => cancelled)).toEqual([true, true, true])
    expect(codes(reading)).toContain('allCancelled')
  })

  it.each([
    `${heading}<p>สถานะ : ทั้งหมด</p>`,
    `<div>${title} (ไม่รวมรายการที่ยกเลิก)</div>`,
    `${heading}<style>a:hover { text-decoration: line-through }</style>`,
  ])('none is: %s', async top => {
    const reading = await readPage(top + table([header, ...items, total]))
    expect(reading.documents.map(({ cancelled }) => cancelled)).toEqual([false, false, false])
    expect(codes(reading)).toEqual([])
  })

  it('is found on a second sheet', async () => {
    const grid = (rows: string[][], struck?: number[]) => ({
      viewer: 'sheet',
      rows,
      merges: [],
      texts: [],
      page: null,
      problems: [],
      struck,
    })
    const [found] = reportsIn([grid([[title], header, first]), grid([[title], header, second, third], [3])])
    expect(found!.reading.documents.map(({ cancelled }) => cancelled)).toEqual([false, false, true])
  })
})

describe('links that would cancel, in a list of the system', () => {
  const list = (label: string, cells: string[]) => {
    const heads = ['ลำดับ', 'วันที่', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'จำนวนเงิน', label]
    const lines = cells.map((cell, at) => [
      `${at + 1}`,
      `${at + 1}/2/2567`,
      `RCPT-0000${at}/67`,
      'นายสมมติ',
      '100.00',
      cell,
    ])
    return readPage(`<h2>รายการใบเสร็จรับเงิน</h2>${table([heads, ...lines])}`)
  }
  const link = '<a href="javascript:void(0)">ยกเลิก</a>'
  const cancelledOf = async (label: string, cells: string[]) =>
    (await list(label, cells)).documents.map(({ cancelled }) => cancelled)

  it.each(['', 'ยกเลิก', 'จัดการ'])('are no marks in every row under “%s”', async label => {
    expect(await cancelledOf(label, [link, link, link])).toEqual([false, false, false])
  })

  it('are told from marks that stand in some rows, or in a state', async () => {
    expect(await cancelledOf('', ['', 'ยกเลิก', ''])).toEqual([false, true, false])
    expect(await cancelledOf('สถานะ', ['ยกเลิก', 'ยกเลิก', 'ยกเลิก'])).toEqual([true, true, true])
  })
})
