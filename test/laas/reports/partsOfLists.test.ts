import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { type FileTools, readFile } from '../../../laas/reports/files/readFile.ts'
import { reportsIn } from '../../../laas/reports/files/reportsIn.ts'
import { codes, facts, header, items, readPage, row, table, title, told, total } from './pages.ts'

const heading = `<div>${title}</div>`
const lines = items.map(cells => row(cells)).join('')
const grid = (at: number[], count: number, cells = items) =>
  `${heading}<div role="grid" aria-rowcount="${count}">${[header, ...cells]
    .map(
      (texts, i) =>
        `<div role="row" aria-rowindex="${at[i]}">${texts.map(text => `<div role="${i ? 'gridcell' : 'columnheader'}">${text}</div>`).join('')}</div>`,
    )
    .join('')}</div>`

/** A list that shows some of its rows, and keeps room for the others. */
const rolled: Record<string, string> = {
  'a tall row below': `${heading}<table>${row(header)}${lines}<tr style="height:4800px"><td colspan="5"></td></tr></table>`,
  'a tall cell above': `${heading}<table>${row(header)}<tr><td colspan="5" style="height: 4800px"></td></tr>${lines}</table>`,
  'padding below': `${heading}${table([header, ...items])}<div style="padding-bottom: 9600px"></div>`,
  'a box that is far too tall': `${heading}<div style="height:400px;overflow:auto"><div style="height:24000px">${table([header, ...items])}</div></div>`,
  'a part of the table below, its height reckoned': `${heading}<table>${row(header)}${lines}<tbody style="height: calc(1760px)"></tbody></table>`,
  'padding around the rows': `${heading}<table>${row(header)}<tbody style="padding-top: 0px; padding-bottom: 1200px">${lines}</tbody></table>`,
  'places further down than rows are there': grid([1, 40, 41, 42], -1),
}

describe('rows that are not there', () => {
  it.each(Object.entries(rolled))('%s', async (_, body) => {
    expect(codes(await readPage(body))).toContain('rowsNotShown')
  })

  it.each([
    `${heading}<div style="height:600px;overflow:auto">${table([header, ...items])}</div>`,
    `${heading}${table([header, ...items])}<div style="height:120px"></div>`,
    grid([1, 2, 3, 4], -1),
  ])('are not missed where none are: %s', async body => {
    expect(codes(await readPage(body))).not.toContain('rowsNotShown')
  })

  it.each([
    '1 - 3 of 120 items',
    'แสดง 1 ถึง 3 จาก 57 แถว',
    '4-6 of 7',
    '<b>120</b> items in <b>24</b> pages',
  ])('are told in a saved page: %s', async text => {
    const tools = { parseHtml: html => new JSDOM(html).window.document } as FileTools
    const page = `<html><body>${heading}${table([header, ...items])}<div>${text}</div></body></html>`
    const grids = await readFile(new TextEncoder().encode(page), 'page.html', tools)
    const [found] = reportsIn(grids)
    expect(found!.reading.proof.status).toBe('incomplete')
    expect(facts(found!.reading)).toEqual(told)
  })
})

describe('a list that goes on when asked to', () => {
  const list = `${heading}${table([header, ...items, total])}`
  const status = async (below: string) => {
    const { proof } = await readPage(list + below)
    return [proof.status, ...proof.problems.map(({ code }) => code)]
  }

  it.each([
    '<button>แสดงเพิ่มเติม</button>',
    '<button>โหลดเพิ่ม</button>',
    '<button>โหลดข้อมูลเพิ่มเติม (57)</button>',
    '<a href="#">แสดงอีก 50 รายการ</a>',
    '<div role="button">Load more</div>',
    '<p>เลื่อนลงเพื่อโหลดเพิ่มเติม</p>',
    '<div>แสดง 3 จาก 60 รายการ</div>',
    '<div>3 / ๖๐ รายการ</div>',
    '<div>Showing 3 of 60</div>',
    '<div>3 จาก 60</div>',
    '<div>จำนวนข้อมูล 60 แถว</div>',
  ])('is not complete: %s', async below => {
    expect(await status(below)).toEqual(['incomplete', 'rowsNotShown'])
  })

  it.each([
    '<button hidden>โหลดเพิ่ม</button>',
    '<button>เพิ่มรายการ</button>',
    '<a href="#">ดูเพิ่มเติม</a>',
    '<div>แสดง 3 จาก 3 รายการ</div>',
    '<div>Showing 1 to 3 of 3 entries</div>',
    '<div>ฎีกา 3/67</div>',
  ])('is complete: %s', async below => {
    expect(await status(below)).toEqual(['complete'])
  })

  it('is not complete where nothing proves it and a link may lead to more', async () => {
    const { proof } = await readPage(`${heading}${table([header, ...items])}<a href="#">ดูเพิ่มเติม</a>`)
    expect(proof.problems.map(({ code }) => code)).toEqual(['rowsNotShown'])
  })

  it('lacks rows of the page in view', async () => {
    const { proof } = await readPage(`${list}<div>1 to 20 of 60</div><div>Page 1 of 3</div>`)
    expect(proof.problems.map(({ code }) => code)).toContain('rowsNotShown')
  })

  it('the link in its last row is no document', async () => {
    const more = '<tr><td colspan="5"><a href="#">โหลดเพิ่ม</a></td></tr>'
    const reading = await readPage(`${heading}<table>${row(header)}${lines}${more}</table>`)
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toContain('rowsNotShown')
  })
})

describe('groups that count what they hold', () => {
  const [first, second, third] = items as [string[], string[], string[]]
  const group = (text: string) => `<tr><td colspan="5">${text}</td></tr>`
  const body = (folded: boolean) =>
    `${heading}<table>${row(header)}${group('วันที่: 6 ม.ค. 2567 (1 รายการ)')}${folded ? '' : row(first)}${group('วันที่: 8 ม.ค. 2567 (จำนวน=2)')}${row(second)}${row(third)}</table>`

  it('are whole', async () => {
    const reading = await readPage(body(false))
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
  })

  it('are folded up, and it is said', async () => {
    expect(codes(await readPage(body(true)))).toContain('countDiffers')
  })
})

describe('two reports in one file', () => {
  const other = 'ทะเบียนคุมฎีกาเบิกเงิน'
  const below = [
    ['ลำดับ', 'วันที่คลังรับ', 'เลขที่ฎีกา', 'จ่ายให้', 'ขอเบิกทั้งสิ้น'],
    ['1', '9 ม.ค. 2567', '12/67', 'นายทดสอบ', '5.00'],
    ['', '', '', 'รวมทั้งสิ้น', '5.00'],
  ]
  const bottom = ['', '', '', 'รวมทั้งสิ้น', '1,434.50']

  it.each([
    ['in one table', [[title], header, ...items, bottom, [], [other], ...below], undefined],
    ['in two tables', [header, ...items, bottom, [other], ...below], [5]],
  ])('%s', (_, rows, outside) => {
    const found = reportsIn([
      { viewer: 'table', rows, merges: [], texts: [title], page: null, problems: [], outside },
    ])
    expect(found.map(({ reading: { report, proof } }) => [report, proof.status])).toEqual([
      ['receipt-detail', 'complete'],
      ['requisition-register', 'complete'],
    ])
    expect(facts(found[0]!.reading)).toEqual(told)
    expect(facts(found[1]!.reading)).toEqual([['12/67', '2024-01-09', 500, 'นายทดสอบ']])
  })
})

describe('a sentence that sums up', () => {
  it.each(['ยอดรวม 1,434.50 บาท (3 รายการ)'])('above: %s', async text => {
    const wrong = await readPage(
      `${heading}<p>${text.replace('4.50', '5.50')}</p>${table([header, ...items])}`,
    )
    expect(codes(wrong)).toContain('totalDiffers')
    const right = await readPage(`${heading}<p>${text}</p>${table([header, ...items])}`)
    expect(right.proof.status).toBe('complete')
  })

  it.each([
    'สรุปจำนวน 3 ฉบับ รวมเป็นเงิน 1,434.50 บาท',
    'ใบเสร็จทั้งหมด 3 ฉบับ เป็นเงิน 1,434.50 บาท',
    'มีใบเสร็จรับเงินจำนวน 3 ฉบับ รวมเป็นเงิน 1,434.50 บาท (หนึ่งพันสี่ร้อยสามสิบสี่บาทห้าสิบสตางค์)',
  ])('%s', async text => {
    for (const foot of [`<p>${text}</p>`, `<table><tr><td>${text}</td></tr></table>`]) {
      const right = await readPage(heading + table([header, ...items]) + foot)
      expect(right.proof.status).toBe('complete')
      const wrong = await readPage(heading + table([header, ...items]) + foot.replace('1,434.50', '1,434.00'))
      expect(codes(wrong)).toContain('totalDiffers')
    }
  })
})
