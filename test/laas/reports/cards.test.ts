import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../laas/reports/read.ts'
import { codes, facts, header, items, page, readPage, row, table, title, told } from './pages.ts'

const heading = `<h3>${title}</h3>`
const foot = '<p>รวมทั้งสิ้น 3 ฉบับ เป็นเงิน 1,434.50 บาท</p>'
const pairs = (cells: string[]) => cells.map((text, at) => [header[at]!, text] as const)
const each = (of: (cells: string[], at: number) => string) => items.map(of).join('')
const list = (cells: string[], value = (text: string) => text) =>
  `<dl>${pairs(cells)
    .map(([label, text]) => `<dt>${label}</dt><dd>${value(text)}</dd>`)
    .join('')}</dl>`
const card = (cells: string[]) =>
  `<div class="card"><div>ใบเสร็จรับเงิน</div>${pairs(cells)
    .map(([label, text]) => `<div><span>${label}</span><span>${text}</span></div>`)
    .join('')}<button>พิมพ์</button></div>`
const form =
  '<form><table><tr><td>เลขที่ใบเสร็จ</td><td><input></td><td>ผู้ชำระเงิน</td><td><input></td></tr><tr><td>จำนวนเงิน</td><td><input></td><td>ถึง</td><td><input></td></tr></table></form>'

/** The three receipts, a card each. */
const shown: Record<string, string> = {
  'a list of definitions each': each(cells => list(cells)),
  'one list of definitions for all': each(cells => list(cells)).replaceAll('</dl><dl>', ''),
  'boxes of labels and values': each(card),
  'boxes below a search form with the same labels': form + each(card),
  'labels with a colon': each(cells =>
    pairs(cells)
      .map(([label, text]) => `<p><b>${label} :</b> ${text}</p>`)
      .join(''),
  ),
  'all in one line': each(
    cells =>
      `<p>${pairs(cells)
        .map(([label, text]) => `${label}: ${text}`)
        .join(' ')}</p>`,
  ),
  'a table of two columns each': each(cells => table(pairs(cells).map(pair => [...pair]))),
  'a table of two pairs a row each': each(([a, b, c, d, e]) =>
    table([
      [header[0]!, a!, header[1]!, b!],
      [header[2]!, c!, header[3]!, d!],
      [header[4]!, e!, '', ''],
    ]),
  ),
  'one table of two columns for all': table(
    items.flatMap(cells => [...pairs(cells).map(pair => [...pair]), ['', '']]),
  ),
  'two cards in a row of a table': `<table><tr><td>${card(items[0]!)}</td><td>${card(items[1]!)}</td></tr><tr><td>${card(items[2]!)}</td></tr></table>`,
  'a list of boxes': `<ul>${each(
    cells =>
      `<li>${pairs(cells)
        .map(([label, text]) => `<div><label>${label}</label><span>${text}</span></div>`)
        .join('')}</li>`,
  )}</ul>`,
  'labels that nobody knows among them': each(cells =>
    list(cells).replace('</dl>', '<dt>ผู้บันทึก</dt><dd>สมศรี</dd></dl>'),
  ),
} // prettier-ignore

describe('documents printed as cards', () => {
  it.each(Object.entries(shown))('%s', async (_, body) => {
    const reading = await readPage(heading + body + foot)
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it('take all their rows, for a page to be known again by them', async () => {
    const { grid } = await readGrid(page(heading + each(cells => list(cells)) + foot))
    const rows = read(grid).documents.map(document => document.rows.map(row => grid.rows[row]![0]))
    for (const [at, texts] of rows.entries()) for (const text of items[at]!) expect(texts).toContain(text)
  })

  it('a sum that is struck through is said', async () => {
    const through = (cells: string[], at: number) =>
      list(at === 1 ? cells.with(4, `<s>${cells[4]}</s>`) : cells)
    expect(codes(await readPage(heading + each(through) + foot))).toEqual(['textStruck'])
  })

  it('a total that is another is said', async () => {
    const reading = await readPage(heading + each(card) + foot.replace('1,434.50', '1,434.00'))
    expect(codes(reading)).toContain('totalDiffers')
  })

  it('one of several pages is no whole list', async () => {
    const reading = await readPage(`${heading}${each(card)}<div>แสดง 1 ถึง 3 จาก 57 รายการ</div>`)
    expect(codes(reading)).toContain('pagesMissing')
  })

  it('a card that is struck through is cancelled', async () => {
    const through = (cells: string[], at: number) => list(cells, text => (at === 1 ? `<s>${text}</s>` : text))
    const reading = await readPage(heading + each(through) + foot)
    expect(reading.documents.map(({ cancelled }) => cancelled)).toEqual([false, true, false])
  })

  it('a word of cancelling between two cards is said, for it may be either', async () => {
    const reading = await readPage(
      heading + each((cells, at) => (at === 1 ? '<p>ยกเลิก</p>' : '') + list(cells)) + foot,
    )
    expect(codes(reading)).toContain('rowUnread')
  })

  it.each([
    [
      'without the label that the others begin with',
      items.map((cells, at) => list(cells).replace(at === 1 ? /<dt>ลำดับ.*?<\/dd>/ : '', '')).join(''),
    ],
    ['with two sums', each(cells => list(cells).replace('</dl>', '<dt>ยอดเงิน</dt><dd>5.00</dd></dl>'))],
    [
      'turned on its side',
      `<table>${header.map((label, at) => row([label, ...items.map(cells => cells[at]!)])).join('')}</table>`,
    ],
  ])('are not guessed %s', async (_, body) => {
    const reading = await readPage(heading + body)
    expect(reading.documents).toEqual([])
    expect(codes(reading)).toContain('mapDoesNotFit')
  }) // prettier-ignore
})
