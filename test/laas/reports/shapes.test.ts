import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../laas/reports/read.ts'
import { codes, facts, header, items, page, readPage, row, table, title, told, total } from './pages.ts'

const heading = `<div>${title}</div>`
const all = [header, ...items, total]

describe('the same receipts in any table', () => {
  const thai = (text: string) => text.replace(/\d/g, digit => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!)
  const shapes: Record<string, string> = {
    plain: heading + table(all),
    'title inside': `<table><tr><td colspan="5">เทศบาลสมมติ</td></tr><tr><td colspan="5">${title}</td></tr>${all.map(r => row(r)).join('')}</table>`,
    'three deep in layout tables': `${heading}<table><tr><td>เมนู</td><td><table><tr><td><table><tr><td>${table(all)}</td></tr></table></td></tr></table></td></tr></table>`,
    'padded cells':
      heading + table(all.map(cells => cells.map(text => `<table><tr><td>${text}</td></tr></table>`))),
    'spans and fonts':
      heading + table(all.map(cells => cells.map(text => `<font size="2"><span>${text}</span></font>`))),
    'Thai digits': heading + table(all.map(cells => cells.map(thai))),
    'broken header words':
      heading +
      table([['ลำดับ', 'วัน<br>ที่', 'เลขที่<br>ใบเสร็จ', 'ผู้ชำระ<br>เงิน', 'จำนวน<br>เงิน'], ...items, total]),
    'unit in the header': heading + table([[...header.slice(0, 4), 'จำนวนเงิน (บาท)'], ...items, total]),
    'empty columns': heading + table(all.map(([a, b, c, d, e]) => [a!, '', b!, c!, '', d!, '&nbsp;', e!])),
    'columns in another order': heading + table(all.map(([a, b, c, d, e]) => [e!, d!, a!, c!, b!])),
    'columns nobody knows':
      heading + table(all.map((cells, i) => [...cells, i === 0 ? 'รหัสอ้างอิง' : i < 4 ? `ก${i}` : ''])),
    'blank and sparse rows':
      heading + table([header, items[0]!, ['', '', '', '', ''], items[1]!, ['&nbsp;'], items[2]!, total]),
    'header repeated': heading + table([header, items[0]!, header, items[1]!, items[2]!, total]),
    'running header within':
      heading +
      table([
        header,
        items[0]!,
        ['วันที่พิมพ์ : 26/7/2566  12:46:26'],
        [title],
        header,
        items[1]!,
        items[2]!,
        total,
      ]),
    'baht and satang apart': `${heading}<table><tr>${header
      .slice(0, 4)
      .map(h => `<td rowspan=2>${h}</td>`)
      .join(
        '',
      )}<td colspan=2>จำนวนเงิน</td></tr>${row(['บาท', 'สต.'])}${[...items, total].map(([a, b, c, d, e]) => row([a!, b!, c!, d!, ...e!.split('.')])).join('')}</table>`,
    'satang as a dash':
      `${heading}${table([[...header.slice(0, 4), 'บาท', 'สต.'], ...[...items, total].map(([a, b, c, d, e]) => [a!, b!, c!, d!, e!.split('.')[0]!, e!.endsWith('00') ? '-' : e!.split('.')[1]!])])}`.replace(
        '<td>บาท</td>',
        '<td>จำนวนเงิน บาท</td>',
      ),
    'merged heading without parts': `${heading}<table><tr>${header
      .slice(0, 4)
      .map(h => `<th>${h}</th>`)
      .join(
        '',
      )}<th colspan=2>จำนวนเงิน</th></tr>${[...items, total].map(([a, b, c, d, e]) => row([a!, b!, c!, d!, e!, ''])).join('')}</table>`,
    'number and date in one cell':
      heading +
      table([
        ['ลำดับ', 'เลขที่/วันที่', 'ผู้ชำระเงิน', 'จำนวนเงิน'],
        ...items.map(([a, b, c, d, e]) => [a!, `${c}<br>${b}`, d!, e!]),
        ['', '', 'รวมทั้งสิ้น', '1,434.50'],
      ]),
    'two receipts in one row':
      heading +
      table([
        header,
        items[0]!,
        ['2<br>3', '8 ม.ค. 2567', 'RCPT-00046/67<br>RCPT-00047/67', 'บริษัท สมมติ จำกัด', '100.00<br>100.00'],
        total,
      ]),
    'total as a sentence below': `${heading}${table([header, ...items])}<p>รวมทั้งสิ้น 3 ฉบับ เป็นเงิน 1,434.50 บาท</p>`,
    'total in one merged cell': `${heading}<table>${[header, ...items].map(r => row(r)).join('')}<tr><td colspan=5>รวมทั้งสิ้น 3 ฉบับ จำนวนเงิน 1,434.50 บาท</td></tr></table>`,
    'head and body in two tables': `${heading}${table([header])}${table([...items, total])}`,
    'role=table': `${heading}<div role="table">${all.map(cells => `<div role="row">${cells.map(text => `<div role="cell">${text}</div>`).join('')}</div>`).join('')}</div>`,
    'boxes drawn as a table': `${heading}<div><div>เมนู</div><div>หน้าแรก</div></div><div class="tb">${all.map(cells => `<div>${cells.map(text => `<div>${text}</div>`).join('')}</div>`).join('')}</div>`,
    'a filter form beside': `<table><tr><td>ตั้งแต่วันที่</td><td><input value="06/01/2567"></td><td>ถึงวันที่</td><td><input value="31/01/2567"></td></tr></table>${heading}${table(all)}`,
    'marks of this extension':
      heading + table(all.map(cells => cells.map(text => `<laas-badge>ตรงกัน 9,999.99</laas-badge>${text}`))),
    'hidden columns':
      heading + table(all).replaceAll('<tr><td>', '<tr><td style="display:none">9,999.00</td><td>'),
    'zero-width and bidi marks':
      heading + table(all.map(cells => cells.map(text => `\u202b\u200b${text}\u200f\ufeff`))),
  } // prettier-ignore

  it.each(Object.entries(shapes))('%s', async (_, body) => {
    const reading = await readPage(body)
    expect(reading.report).toBe('receipt-detail')
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it('named by the title of the window alone', async () => {
    const document = page(table(all))
    document.title = title
    expect(facts(read((await readGrid(document)).grid))).toEqual(told)
  })

  it('in a frame of the same origin', async () => {
    const document = page('<iframe></iframe>')
    const inner = document.querySelector('iframe')!.contentDocument!
    inner.body.innerHTML = heading + table(all)
    expect(facts(read((await readGrid(document)).grid))).toEqual(told)
  })

  it('by geometry, with places in style elements', async () => {
    const lefts = [0, 60, 160, 300, 500]
    const texts = all.flatMap((cells, i) =>
      cells.map((text, j) => (text ? `<div class="c${j} r${i}"><span>${text}</span></div>` : '')),
    )
    const css = [
      ...lefts.map((left, j) => `.c${j}{position:absolute;left:${left}px;width:${j > 2 ? 150 : 90}px}`),
      ...all.map((_, i) => `.r${i}{top:${100 + i * 20 + (i % 2)}px;height:15px}`),
    ]
    const shuffled = texts
      .map((text, i) => [text, (i * 7) % texts.length] as const)
      .sort((a, b) => a[1] - b[1])
    const body = `<div class="crystalstyle"><div style="position:absolute;left:200px;top:10px;width:300px">${title}</div>${shuffled.map(([text]) => text).join('')}</div>`
    const reading = await readPage(body, `<style>${css.join('\n')}</style>`)
    expect(facts(reading)).toEqual(told)
    expect(reading.proof.status).toBe('complete')
  })
})

describe('what is not whole says so', () => {
  const incomplete: Record<string, [string, string]> = {
    'a total that does not add up': [heading + table([header, ...items.slice(1), total]), 'totalDiffers'],
    'a count that does not': [`${heading}${table([header, ...items])}<p>รวมทั้งสิ้น 4 ฉบับ</p>`, 'countDiffers'],
    'a row left out': [heading + table([header, items[0]!, items[2]!]), 'sequenceGap'],
    'a page of several': [`${heading}<div>หน้า 2/5</div>${table([header, ...items])}`, 'pagesMissing'],
    'a row cut off': [
      `${heading}<table>${[header, items[0]!, items[1]!].map(r => row(r)).join('')}<tr><td>3</td><td>8 ม.ค. 25`,
      'pageCut',
    ],
  }
  it.each(Object.entries(incomplete))('%s', async (_, [body, code]) => {
    const reading = await readPage(body)
    expect(reading.proof.status).toBe('incomplete')
    expect(codes(reading)).toContain(code)
  })

  it('without any total nothing is proved', async () => {
    const reading = await readPage(heading + table([header, ...items]))
    expect(reading.proof.status).toBe('unprovable')
    expect(facts(reading)).toEqual(told)
  })
})

describe('what cannot be read is left empty and said', () => {
  const change = (column: number, text: string) => [items[0]!.with(column, text), items[1]!, items[2]!]
  it.each([
    [1, '31 ก.พ. 2567', 'dateUnreadable', 'date'],
    [1, '6/1/24', 'dateUnreadable', 'date'],
    [4, '1,234.50 200.00', 'amountUnreadable', 'amount'],
    [4, '1.234,50', 'amountUnreadable', 'amount'],
    [4, '', 'amountMissing', 'amount'],
  ] as const)('column %i: %s', async (column, text, code, field) => {
    const reading = await readPage(heading + table([header, ...change(column, text), total]))
    expect(reading.documents[0]![field]).toBeNull()
    expect(codes(reading)).toContain(code)
  })

  it('two columns that could be the amount', async () => {
    const reading = await readPage(
      heading +
        table([[...header, 'รวมเงิน'], ...items.map(cells => [...cells, '5.00']), [...total, '15.00']]),
    )
    expect(reading.documents.map(d => d.amount)).toEqual([null, null, null])
    expect(codes(reading)).toContain('columnAmbiguous')
    expect(reading.proof.status).not.toBe('complete')
  })

  it('a title whose columns are others', async () => {
    const reading = await readPage(
      heading +
        table([
          ['ก', 'ข', 'ค'],
          ['1', '2', '3'],
        ]),
    )
    expect(reading.documents).toEqual([])
    expect(reading.problems).toContainEqual(
      expect.objectContaining({ code: 'mapDoesNotFit', weight: 'stop' }),
    )
    expect(reading.proof.status).toBe('unknown')
  })

  it('a report nobody knows', async () => {
    const reading = await readPage(`<div>รายงานอื่น</div>${table(all)}`)
    expect(reading).toMatchObject({ report: null, documents: [], proof: { status: 'unknown' } })
  })

  it('the site says that the report is gone', async () => {
    expect(codes(await readPage(`${heading}<p>ไม่สามารถเรียกดูได้</p>`))).toContain('reportDamaged')
  })

  it.each(['', '<p>ไม่พบข้อมูล</p>', '<form><input type="password"></form>'])(
    'an empty page: %j',
    async body => {
      const reading = await readPage(body)
      expect(reading).toMatchObject({ report: null, documents: [] })
    },
  )

  it('script and formulas stay text, a megabyte does not hurt', async () => {
    const cells = [
      '1',
      '6 ม.ค. 2567',
      'RCPT-00045/67',
      `&lt;script&gt;=1+1&lt;/script&gt;${'ก'.repeat(1_000_000)}`,
      '5.00',
    ]
    const reading = await readPage(heading + table([header, cells]))
    expect(reading.documents[0]!.party.startsWith('<script>=1+1</script>')).toBe(true)
  })
})

describe('documents of several rows', () => {
  it('sums that follow without a number are lines', async () => {
    const more = ['', '', '', '', '65.50']
    const [first, ...rest] = items
    const reading = await readPage(
      heading + table([header, first!, more, ...rest, total.with(4, '1,500.00')]),
    )
    expect(reading.documents[0]).toMatchObject({
      amount: 130000,
      lines: [{ amount: 123450 }, { amount: 6550 }],
    })
    expect(reading.proof.status).toBe('complete')
  })

  it('a first row that is the total of the others is no line', async () => {
    const parts = [
      ['', '', '', '', '1,000.00'],
      ['', '', '', '', '234.50'],
    ]
    const reading = await readPage(
      heading + table([header, items[0]!, ...parts, items[1]!, items[2]!, total]),
    )
    expect(reading.documents[0]).toMatchObject({
      amount: 123450,
      lines: [{ amount: 100000 }, { amount: 23450 }],
    })
  })

  it('a wrapped name is one name, a remark in brackets is none', async () => {
    const wrapped = await readPage(
      heading + table([header, items[0]!, ['', '', '', 'สาขาตัวอย่าง', ''], items[1]!]),
    )
    expect(wrapped.documents[0]!.party).toBe('นายทดสอบ ระบบ สาขาตัวอย่าง')
    const remark = await readPage(
      heading + table([header, items[0]!, ['', '', '', '(โอนสิทธิ)', ''], items[1]!]),
    )
    expect(remark.documents[0]!.party).toBe('นายทดสอบ ระบบ')
    expect(remark.documents[0]!.lines[0]!.fields.description).toBe('(โอนสิทธิ)')
  })

  it('cancelled documents may be left out of the total, or be in it', async () => {
    const cancelled = items[1]!.with(3, 'บริษัท สมมติ จำกัด (ยกเลิก)')
    for (const printed of ['1,434.50', '1,334.50']) {
      const reading = await readPage(
        heading + table([header, items[0]!, cancelled, items[2]!, total.with(4, printed)]),
      )
      expect(reading.documents.map(d => d.cancelled)).toEqual([false, true, false])
      expect(reading.proof.status).toBe('complete')
    }
  })

  it('groups tell of what stands below them', async () => {
    const body =
      heading +
      table([
        header,
        ['ประเภทรายรับ : ค่าปรับ'],
        items[0]!,
        ['', '', '', 'รวมค่าปรับ', '1,234.50'],
        ['ประเภทรายรับ : ค่าเช่า'],
        items[1]!,
        items[2]!,
        ['', '', '', 'รวมค่าเช่า', '200.00'],
        total,
      ])
    const reading = await readPage(body)
    expect(reading.documents.map(d => d.fields.revenueType)).toEqual(['ค่าปรับ', 'ค่าเช่า', 'ค่าเช่า'])
    expect(reading.proof).toMatchObject({
      status: 'complete',
      controlTotals: [{ printed: 123450 }, { printed: 20000 }, { printed: 143450 }],
    })
  })
})
