import { describe, expect, it } from 'vitest'
import { codes, facts, header, items, readPage, row, table, title, told, total } from './pages.ts'

/** Vouchers as number, day, what for, lines. All data invented. */
const vouchers = [
  [
    'JV-0012/67',
    '15/01/2567',
    'ปรับปรุงค่าวัสดุ',
    ['ค่าวัสดุ', '533010', '1,500.00', ''],
    ['เงินฝากธนาคาร', '110201', '', '1,500.00'],
  ],
  [
    'JV-0013/67',
    '16/01/2567',
    'โอนปิดรายได้',
    ['ค่าปรับ', '412210', '500.25', ''],
    ['เงินสะสม', '300100', '', '500.25'],
  ],
  [
    'JV-0014/67',
    '18/01/2567',
    'บันทึกค่าจ้าง',
    ['ค่าจ้าง', '532010', '90.00', ''],
    ['เงินสด', '110101', '', '90.00'],
  ],
] as const // prettier-ignore
const lines = ([, , , ...own]: (typeof vouchers)[number], sums = true) => [
  ['ชื่อบัญชี', 'รหัสบัญชี', 'เดบิต', 'เครดิต'],
  ...own.map(line => [...line]),
  ...(sums ? [['รวม', '', own[0][2], own[0][2]]] : []),
]
const name = '<h2>ใบผ่านรายการบัญชี</h2>'

describe('a table a document, its head between the tables', () => {
  const shapes: Record<string, string> = {
    'number and day in one line': `${name}${vouchers.map(v => `<p>เลขที่ ${v[0]} &nbsp; วันที่ ${v[1]}</p><p>คำอธิบาย : ${v[2]}</p>${table(lines(v))}`).join('')}`,
    'a line each, the title and a signature with every one': vouchers
      .map(
        v =>
          `${name}<div>เลขที่ ${v[0]}</div><div>วันที่ ${v[1]}</div><div>คำอธิบาย ${v[2]}</div>${table(lines(v))}<div>ผู้จัดทำ ........</div>`,
      )
      .join('<hr>'),
    'in a table of its own': `${name}${vouchers
      .map(
        v =>
          table([
            ['เลขที่ใบผ่าน', v[0]],
            ['วันที่ใบผ่าน', v[1]],
            ['คำอธิบาย', v[2]],
          ]) + table(lines(v)),
      )
      .join('')}`,
    'as the caption, no sums printed': `${name}${vouchers.map(v => table(lines(v, false)).replace('<table>', `<table><caption>เลขที่ ${v[0]} วันที่ ${v[1]} คำอธิบาย ${v[2]}</caption>`)).join('')}`,
    'in a table for the layout': `${name}<table>${vouchers.map(v => `<tr><td>เลขที่ ${v[0]} วันที่ ${v[1]}<br>คำอธิบาย ${v[2]}</td></tr><tr><td>${table(lines(v))}</td></tr>`).join('')}</table>`,
    'drawn with boxes': `${name}${vouchers
      .map(
        v =>
          `<p>เลขที่ ${v[0]} วันที่ ${v[1]} คำอธิบาย ${v[2]}</p><div>${lines(v)
            .map(cells => `<div>${cells.map(text => `<div>${text}</div>`).join('')}</div>`)
            .join('')}</div>`,
      )
      .join('')}`,
  } // prettier-ignore

  it.each(Object.entries(shapes))('%s', async (_, body) => {
    const reading = await readPage(body)
    expect(codes(reading)).toEqual([])
    expect(
      reading.documents.map(d => [d.number, d.date, d.amount, d.lines.length, d.fields.description]),
    ).toEqual([
      ['JV-0012/67', '2024-01-15', 150000, 2, 'ปรับปรุงค่าวัสดุ'],
      ['JV-0013/67', '2024-01-16', 50025, 2, 'โอนปิดรายได้'],
      ['JV-0014/67', '2024-01-18', 9000, 2, 'บันทึกค่าจ้าง'],
    ])
  })

  it('is no document without its number: its lines are said, never given to the one before', async () => {
    const body = vouchers.map(
      (v, i) => `<p>${i === 1 ? 'ไม่ระบุ' : `เลขที่ ${v[0]} วันที่ ${v[1]}`}</p>${table(lines(v, false))}`,
    )
    const reading = await readPage(name + body.join(''))
    expect(reading.documents.map(d => [d.number, d.amount])).toEqual([
      ['JV-0012/67', 150000],
      ['JV-0014/67', 9000],
    ])
    expect(codes(reading)).toContain('rowUnread')
  })

  it('forms of debits and credits with more or fewer lines are all read', async () => {
    const form = (number: string, more: string[][]) =>
      table([
        ['เลขที่', number],
        ['วันที่', '15/1/2567'],
        ['เดบิต', 'ค่าวัสดุ', '533000', '5.00'],
        ['เครดิต', 'เงินสด', '110101', '5.00'],
        ...more,
      ])
    const one = [['คำอธิบาย', 'ก']]
    const two = [
      ['เดบิต', 'ค่าวัสดุ', '533000', '1.00'],
      ['เครดิต', 'เงินสด', '110101', '1.00'],
    ]
    const reading = await readPage(name + form('1/67', one) + form('2/67', two))
    expect(reading.documents.map(d => [d.number, d.amount])).toEqual([
      ['1/67', 500],
      ['2/67', 600],
    ])
  })
})

describe('what stands between the tables of a list', () => {
  const page = (rows: string[][], text: string, more = '') =>
    `<div>${title}</div><div>วันที่พิมพ์ : 26/7/2567 หน้า : ${text}</div>${table([header, ...rows])}${more}`

  it('is the next page, and no group', async () => {
    const foot = '<div>ลงชื่อ ........ ผู้จัดทำ</div>'
    const reading = await readPage(
      page(items.slice(0, 2), '1/2', foot) + page([items[2]!, total], '2/2', foot),
    )
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it('is the day, or the kind, of the documents below it', async () => {
    const part = (head: string, rows: string[][], without: number) =>
      `<h4>${head}</h4>${table([header, ...rows].map(cells => cells.toSpliced(without, 1)))}`
    const days = await readPage(
      `<div>${title}</div>${part('วันที่ 6 ม.ค. 2567', [items[0]!], 1)}${part('วันที่ 8 ม.ค. 2567', items.slice(1), 1)}`,
    )
    expect(facts(days)).toEqual(told)
    const kinds = await readPage(
      `<div>ทะเบียนเงินรายรับ</div>${part('ประเภทรายรับ : ค่าปรับ', [items[0]!], 3)}${part('ประเภทรายรับ : ค่าเช่า', items.slice(1), 3)}`,
    )
    expect(kinds.documents.map(d => d.fields.revenueType)).toEqual(['ค่าปรับ', 'ค่าเช่า', 'ค่าเช่า'])
  })

  it('says which page is missing', async () => {
    const reading = await readPage(page(items.slice(0, 2), '1/3') + page([items[2]!, total], '3/3'))
    expect(reading.proof.problems).toContainEqual({
      code: 'pagesMissing',
      values: ['2', '3'],
      weight: 'flag',
    })
  })
})

describe('rows that open to show what they are made of', () => {
  const inner = table([
    ['ลำดับ', 'รายการ', 'จำนวนเงิน'],
    ['1', 'ส่วนแรก', '600.00'],
    ['2', 'ส่วนหลัง', '400.00'],
  ])
  const shapes: Record<string, string> = {
    'beside an empty cell': `<tr><td>&nbsp;</td><td colspan="5">${inner}</td></tr>`,
    'over all columns': `<tr><td colspan="6">${inner}</td></tr>`,
  }
  it.each(Object.entries(shapes))('%s are left out, and that is said', async (_, detail) => {
    const body = items.map(cells => row(['<img src="minus.gif">', ...cells]) + detail).join('')
    const reading = await readPage(
      `<div>${title}</div><table>${row(['', ...header], 'th')}${body}${row(['', ...total])}</table>`,
    )
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual(['detailsLeftOut'])
    expect(reading.proof.status).toBe('complete')
  })

  it('a table for the layout with figures above the report is no such row', async () => {
    const filter = row(['ตั้งแต่', '06/01/2567', 'ถึง', '31/01/2567'])
    const reading = await readPage(
      `<table>${filter}<tr><td colspan="4">${title}</td></tr><tr><td colspan="4">${table([header, ...items, total])}</td></tr></table>`,
    )
    expect(facts(reading)).toEqual(told)
  })
})

describe('grids of widget libraries', () => {
  it('head, body and sums in tables of their own under one role', async () => {
    const part = (rows: string[][], kind: string) =>
      `<div class="${kind}"><table role="presentation">${rows.map(cells => `<tr role="row">${cells.map(text => `<td role="gridcell">${text}</td>`).join('')}</tr>`).join('')}</table></div>`
    const foot = `<div><table>${row(total)}</table></div>`
    const reading = await readPage(
      `<div>${title}</div><div role="grid">${part([header], 'head')}${part(items, 'content')}${foot}<div>1 - 3 of 3 items</div></div>`,
    )
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  const boxes = (rows: string[][], tag = 'div') =>
    rows.map(cells => `<${tag}>${cells.map(text => `<span>${text}</span>`).join('')}</${tag}>`).join('')
  it.each([
    ['in boxes of their own', `<div>${header.map(text => `<div>${text}</div>`).join('')}</div>`],
    ['in one line', `<ul>${boxes([header], 'li')}</ul>`],
  ])('headings apart from their rows, %s', async (_, heads) => {
    const reading = await readPage(`<div>${title}</div>${heads}<ul>${boxes([...items, total], 'li')}</ul>`)
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it('a row in a table of its own each', async () => {
    const heads = header.map(text => `<div><span>${text}</span></div>`).join('')
    const reading = await readPage(
      `<div>${title}</div><div>${heads}</div>${[...items, total].map(cells => table([cells])).join('')}`,
    )
    expect(facts(reading)).toEqual(told)
  })

  it('balances in two boxes a row', async () => {
    const rows = [
      ['หมวดรายจ่าย', 'เบิกจ่ายแล้ว'],
      ['ค่าใช้สอย', '425.36'],
      ['ค่าตอบแทน', '222.00'],
      ['ค่าวัสดุ', '241.66'],
      ['รวมทั้งสิ้น', '889.02'],
    ]
    const reading = await readPage(`<h5>กระดาษทำการกระทบยอด</h5><div>${boxes(rows)}</div>`)
    expect(reading.proof).toMatchObject({ status: 'complete', controlTotals: [{ printed: 88902 }] })
  })

  it('headings that are buttons to sort by', async () => {
    const reading = await readPage(
      `<div>${title}</div><table>${row(
        header.map(text => `<button>${text}</button>`),
        'th',
      )}${items.map(cells => row(cells)).join('')}</table>`,
    )
    expect(facts(reading)).toEqual(told)
  })
})
