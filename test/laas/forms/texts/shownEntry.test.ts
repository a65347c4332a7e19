import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { knownForms } from '../../../../laas/forms/known/index.ts'
import { shownContent } from '../../../../laas/forms/shownContent.ts'
import { shownEntry } from '../../../../laas/forms/texts/shownEntry.ts'
import { textRows } from '../../../../laas/forms/texts/textRows.ts'
import { viewOf } from '../../../../laas/forms/view.ts'

const url = 'http://www.laas.go.th/Default.aspx'

/** What a page shows of an entry by its texts; null where it shows none. */
function shownOn(html: string, address = url) {
  const { document } = new JSDOM(html, { url: address }).window
  const entry = shownEntry(viewOf(document), textRows(document), knownForms, '2026-11-23')
  const content = entry && shownContent(entry.view, entry.recognised, [])
  const { receiptNumber, ...fields } = content?.fields ?? {}
  return content && { ...content, fields }
}

const receipt = {
  number: 'RCPT-00045/67',
  date: '2024-02-05',
  amount: 125_050,
  party: 'นางสมมติ ที่หนึ่ง',
  fields: { revenueCategory: 'ค่าธรรมเนียม', revenueType: 'ค่าขยะ' },
}

const pairs = [
  ['เลขที่ใบเสร็จ', 'RCPT-00045/67'],
  ['วันที่รับเงิน', '5 ก.พ. 2567'],
  ['ผู้ชำระเงิน', 'นางสมมติ ที่หนึ่ง'],
  ['หมวดรายรับ', 'ค่าธรรมเนียม'],
  ['ประเภทรายรับ', 'ค่าขยะ'],
  ['จำนวนเงิน', '1,250.50'],
  ['หมายเหตุ', ''],
] as const
type Draw = (label: string, value: string) => string
const each = (draw: Draw) => pairs.map(([label, value]) => draw(label, value)).join('\n')
const two = (draw: Draw) =>
  [0, 2, 4]
    .map(
      at =>
        `<tr>${pairs
          .slice(at, at + 2)
          .map(([label, value]) => draw(label, value))
          .join('')}</tr>`,
    )
    .join('')

const title = '<h2>รายละเอียดใบเสร็จรับเงิน</h2>'

const pages: [name: string, html: string][] = [
  [
    'a DetailsView',
    `${title}<table cellspacing="0" rules="all" border="1" id="DetailsView1" style="border-collapse:collapse;">${each((label, value) => `<tr><td>${label}</td><td>${value || '&nbsp;'}</td></tr>`)}</table>`,
  ],
  [
    'a DetailsView with its title in a row of its own',
    `<div><table cellspacing="0" rules="all" border="1"><tr><td colspan="2">ใบเสร็จรับเงิน</td></tr>${each((label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table></div>`,
  ],
  [
    'a FormView, lines of one cell',
    `${title}<table><tr><td colspan="2">${each((label, value) => `${label}: <span id="lbl">${value}</span><br />`)}</td></tr></table>`,
  ],
  [
    'a list of definitions',
    `${title}<dl>${each((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  ],
  [
    'definitions in blocks',
    `${title}<dl>${each((label, value) => `<div class="item"><dt>${label}</dt><dd><span>${value}</span></dd></div>`)}</dl>`,
  ],
  [
    'rows of label and span',
    `${title}${each((label, value) => `<div class="row"><label>${label} :</label> <span>${value}</span></div>`)}`,
  ],
  [
    'rows of label and span without a colon',
    `${title}<fieldset><legend>ข้อมูล</legend>${each((label, value) => `<div class="form-group"><label class="col-2">${label}</label><div class="col-4"><p class="form-control-static">${value}</p></div></div>`)}</fieldset>`,
  ],
  [
    'spans without any mark',
    `${title}${each((label, value) => `<div><span class="k">${label}</span><span class="v">${value}</span></div>`)}`,
  ],
  [
    'a grid of blocks',
    `${title}<div class="grid">${each((label, value) => `<div>${label}</div><div>${value}</div>`)}</div>`,
  ],
  ['one text a line', `${title}${each((label, value) => `<div>${label} : ${value}</div>`)}`],
  ['one text a paragraph, colons close', `${title}${each((label, value) => `<p>${label}:${value}</p>`)}`],
  ['fixed letters', `${title}<pre>${each((label, value) => `${label.padEnd(20)}: ${value}`)}</pre>`],
  [
    'two pairs a row',
    `${title}<table>${two((label, value) => `<td class="lbl">${label}&nbsp;:</td><td>${value}</td>`)}</table>`,
  ],
  [
    'two pairs a row, colons in cells of their own',
    `${title}<table>${two((label, value) => `<td><b>${label}</b></td><td>:</td><td>${value}</td>`)}</table>`,
  ],
  [
    'two pairs in one text',
    `${title}<p>เลขที่ใบเสร็จ : RCPT-00045/67 วันที่รับเงิน : 05/02/2567 10:30</p><p>ผู้ชำระเงิน : นางสมมติ ที่หนึ่ง จำนวนเงิน : 1,250.50 บาท</p><p>หมวดรายรับ : ค่าธรรมเนียม ประเภทรายรับ : ค่าขยะ</p>`,
  ],
  [
    'nested layout tables',
    `<table><tr><td><table><tr><td>เมนู</td></tr><tr><td><a href="#">ฎีกาเบิกเงิน</a></td></tr></table></td><td>${title}<table><tr><td><table>${two((label, value) => `<td><table><tr><td><font>${label}</font></td><td><b>${value}</b></td></tr></table></td>`)}</table></td></tr></table></td></tr></table>`,
  ],
  [
    'a table with row headings',
    `${title}<table>${each((label, value) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</table>`,
  ],
  [
    'locked boxes among texts',
    `${title}<table>${each((label, value) => `<tr><td>${label}</td><td>${/เงิน$/.test(label) ? `<input value="${value}" disabled>` : `<span>${value}</span>`}</td></tr>`)}</table><p>ความเห็น <input id="note"></p>`,
  ],
  [
    'Thai digits and a sum in words',
    `${title}<table>${each((label, value) => `<tr><td>${label}</td><td>${value.replace(/\d/g, d => '๐๑๒๓๔๕๖๗๘๙'[Number(d)]!).replace('.๕๐', '.๕๐ บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)')}</td></tr>`)}</table>`,
  ],
  [
    'baht and satang apart',
    `${title}<table>${each((label, value) => `<tr><td>${label}</td><td>${value.replace('.50', '')}</td>${label === 'จำนวนเงิน' ? '<td>บาท</td><td>50</td><td>สต.</td>' : ''}</tr>`)}</table>`,
  ],
]

describe('an entry that a page shows in texts', () => {
  it.each(pages)('is read from %s', (_, html) => {
    expect(shownOn(html)).toMatchObject(receipt)
  })

  it('is read where a label has several texts, and where blocks have no place of their own', () => {
    const two = pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value.replace(' ', '</dd><dd>')}</dd>`)
    expect(shownOn(`${title}<dl>${two.join('')}</dl>`)).toEqual(receipt)
    const html = `${title}<div class="grid">${each((label, value) => `<div style="display:contents"><div>${label}</div><div>${value}</div></div>`)}</div>`
    const { document, Element, getComputedStyle } = new JSDOM(html, { url }).window
    // As browsers answer, and jsdom does not.
    Element.prototype.checkVisibility = function (this: Element) {
      return getComputedStyle(this).display !== 'contents'
    }
    expect(textRows(document)).toContainEqual([[['ผู้ชำระเงิน']], [['นางสมมติ ที่หนึ่ง']]])
  })

  it('is read where tabs of a form and its colons stand around it', () => {
    const html = `<h1>ข้อมูลฎีกาเบิกเงิน</h1><div class="tabs"><div>ข้อมูลทั่วไป</div><div>รายการบัญชี</div></div>
      <div class="row"><div class="col"><label>เลขที่คลังรับ</label><div>123/67</div></div>
      <div class="col"><label>วันที่คลังรับ</label><div>วันที่ 6 มกราคม พ.ศ. 2567</div></div></div>
      <div class="row"><div class="col"><label>จ่ายให้</label><div>บริษัท สมมติ จำกัด</div></div></div>
      <table><tr><td>(12) ขอเบิกทั้งสิ้น :</td><td align="right">2,130,000.00</td><td>บาท</td></tr>
      <tr><td>(13) ภาษีหัก ณ ที่จ่าย :</td><td align="right">-</td><td>บาท</td></tr>
      <tr><td>แผนงาน :</td><td>แผนงานบริหารงานทั่วไป</td></tr></table>`
    expect(shownOn(html)).toEqual({
      number: '123/67',
      date: '2024-01-06',
      amount: 213_000_000,
      party: 'บริษัท สมมติ จำกัด',
      fields: { treasuryNumber: '123/67', plan: 'แผนงานบริหารงานทั่วไป' },
    })
  })
})

const table = (rows: readonly (readonly string[])[]) =>
  `${title}<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const shown = (change: Record<string, string>, ...more: string[][]) =>
  shownOn(table([...pairs.map(([label, value]) => [label, change[label] ?? value]), ...more]))

describe('what cannot be read is left empty', () => {
  it.each([
    ['nothing', ''],
    ['a dash', '-'],
    ['a word for nothing', '(ไม่ระบุ)'],
    ['a sum of two', '1,250.50 1,300.00'],
    ['no sum', 'ดูเอกสารแนบ'],
    ['zero', '0.00'],
  ])('%s where the amount is', (_, amount) => {
    expect(shown({ จำนวนเงิน: amount })).toEqual({ ...receipt, amount: null })
  })

  it('a label that stands there twice with different values, and not one with the same', () => {
    expect(shown({}, ['จำนวนเงิน', '1,300.00'])).toEqual({ ...receipt, amount: null })
    expect(shown({}, ['จำนวนเงิน :', '1,250.50'])).toEqual(receipt)
  })

  it('a day that could be a month, in years C.E.', () => {
    expect(shown({ วันที่รับเงิน: '05/02/2024' })?.date).toBeNull()
    expect(shown({ วันที่รับเงิน: '15/02/2024' })?.date).toBe('2024-02-15')
    expect(shown({ วันที่รับเงิน: '05/02/2567' })?.date).toBe('2024-02-05')
  })

  it('baht and satang in two cells without a word for either', () => {
    const rows = pairs.map(([label, value]) =>
      label === 'จำนวนเงิน' ? [label, '1,250', '50'] : [label, value],
    )
    expect(shownOn(table(rows))).toEqual({ ...receipt, amount: null })
  })

  it('a value that is a label, or in a box of its own', () => {
    expect(shown({ ผู้ชำระเงิน: 'จำนวนเงินที่รับ' })?.party).toBe('')
    expect(shown({ ประเภทรายรับ: '<input value="ค่าน้ำ">' })?.fields).toEqual({ revenueCategory: 'ค่าธรรมเนียม' })
  })

  it('the day that the page prints at its top', () => {
    const rest = pairs.filter(([label]) => label !== 'วันที่รับเงิน')
    const top = (day: string) => shownOn(`<div>วันที่ : ${day}</div>${table(rest)}`)
    expect(top('23 พฤศจิกายน 2569')?.date).toBeNull()
    expect(top('5 กุมภาพันธ์ 2567')?.date).toBe('2024-02-05')
  })

  it('the office that the page prints at its top, and what is counted', () => {
    const loan = `<h2>สัญญาการยืมเงิน</h2><p>เลขที่สัญญา : 5/67</p><p>วันที่ยืม : 5/2/2567</p><p>ผู้ยืม : นายดี สมมติ</p>`
    const section = (office: string) => shownOn(`<div>หน่วยงาน : ${office}</div>${loan}`)?.fields.section
    expect(section('เทศบาลตำบลตัวอย่าง จังหวัดตัวอย่าง')).toBeUndefined()
    expect(section('กองคลัง')).toBe('กองคลัง')
    const rest = pairs.filter(([label]) => label !== 'จำนวนเงิน')
    expect(shownOn(`${table(rest)}<p>จำนวน : 3</p>`)?.amount).toBeNull()
  })

  it('a value of several lines below its label', () => {
    const rest = pairs.filter(([label]) => label !== 'ผู้ชำระเงิน')
    const below = (lines: string) => shownOn(`${table(rest)}<div>ผู้ชำระเงิน<br>${lines}</div>`)?.party
    expect(below('นางสมมติ ที่หนึ่ง')).toBe(receipt.party)
    expect(below('นางสมมติ ที่หนึ่ง<br>12 หมู่ 3')).toBe('')
    expect(below('<b>ที่อยู่</b> : 12 หมู่ 3')).toBe('')
  })

  it('a label without a value beside another with one', () => {
    const beside = (html: string) => shownOn(`${table(pairs.slice(0, 4))}${html}`)?.fields
    const fields = { revenueCategory: 'ค่าธรรมเนียม' }
    const amount = '<p><b>จำนวนเงิน</b> 1,250.50</p>'
    expect(beside(`${amount}<p><b>ประเภทรายรับ</b> </p><p><b>ผู้บันทึก</b> นายดี</p>`)).toEqual(fields)
    expect(beside('<div>ประเภทรายรับ</div><div>ผู้บันทึก<br>นายดี</div><div>จำนวนเงิน<br>5</div>')).toEqual(fields)
    expect(beside('<div>ประเภทรายรับ</div><div><b>ผู้บันทึก :</b> นายดี</div>')).toEqual(fields)
  })

  it('labels that stand after their values', () => {
    const texts = ['1', 'เลขที่ใบเสร็จ', 'RCPT-00045/67', 'จำนวนเงิน', '99.00', 'ผู้ชำระเงิน', 'ก', 'หมายเหตุ']
    expect(shownOn(`${title}<div>${texts.map(text => `<div>${text}</div>`).join('')}</div>`)).toBeNull()
    expect(shownOn(table([texts]))).toBeNull()
  })

  it('what stands in a table of lines', () => {
    const lines = [
      ['ลำดับ', 'ประเภทรายรับ', 'จำนวนเงิน'],
      ['1', 'ธนาคาร', '500.00'],
      ['2', 'ผู้ชำระเงิน', 'ใบที่ 2'],
    ]
    expect(shownOn(`${table(pairs)}${table(lines)}`)).toEqual(receipt)
  })

  it('cells that are left free, unless what follows can be nothing else', () => {
    const free = (more: string) => pairs.map(([label, value]) => [label, '', '', value || more])
    expect(shownOn(table(free('แก้ไข')))).toEqual({ ...receipt, party: '', fields: {} })
  })

  it('headings of columns that are broken over two lines, and paragraphs that follow one another', () => {
    const rest = pairs.filter(([label]) => label !== 'ผู้ชำระเงิน')
    expect(shownOn(table([...rest, ['ผู้ชำระเงิน', 'จำนวน<br>เงิน']]))?.party).toBe('')
    expect(shownOn(`${table(rest)}<p>ผู้ชำระเงิน</p><p>ติดต่อกองคลัง</p>`)?.party).toBe('')
  })

  it.each(['-', '–', '(ไม่ระบุ)', 'ไม่มี', '....', 'N/A'])('%s where the name is', party => {
    expect(shown({ ผู้ชำระเงิน: party })).toEqual({ ...receipt, party: '' })
  })

  it('words after a label that nothing sets apart', () => {
    expect(
      shownOn(
        `${table(pairs.filter(([label]) => label !== 'ผู้ชำระเงิน'))}<p>ผู้ชำระเงิน <b>นาย</b> <i>ก</i> <u>ที่อยู่</u> 1</p>`,
      ),
    ).toEqual({
      ...receipt,
      party: '',
    })
  })
})

describe('no entry is shown', () => {
  const row = ['RCPT-00045/67', '5 ก.พ. 2567', 'นางสมมติ ที่หนึ่ง', '1,250.50']
  const heads = ['เลขที่ใบเสร็จ', 'วันที่รับเงิน', 'ผู้ชำระเงิน', 'จำนวนเงิน']

  it.each([
    ['of many', table([heads, row, row.map(cell => cell.replace('45', '46'))])],
    ['of one', table([heads, row])],
    ['of none', table([heads])],
    [
      'with headings that are not known',
      table([
        ['', ...heads, 'ตำแหน่ง', 'ผู้บันทึก'],
        ['1', ...row, 'ก', 'ข'],
      ]),
    ],
    [
      'with what was sought above it, as texts',
      `<p>เลขที่ใบเสร็จ : RCPT-00045/67 จำนวนเงิน : 1,250.50</p><p>ผู้ชำระเงิน : นางสมมติ</p>${table([heads, row])}`,
    ],
    ['with headings marked as such', table([heads, row]).replace(/<td>(?=[ก-๙]+<)/g, '<th>')],
    [
      'of blocks',
      `${title}${[heads, row, row].map(cells => `<div>${cells.map(cell => `<div>${cell}</div>`).join('')}</div>`).join('')}`,
    ],
  ])('by a list %s', (_, html) => expect(shownOn(html)).toBeNull())

  it('by a page without a name, of another name, and without a number', () => {
    const bare = table(pairs).replace(title, '')
    expect(shownOn(bare)).toBeNull()
    expect(shownOn(bare, `${url}?screenname=REC_ASSET_RENT_OUTSIDE&id=5`)).toEqual(receipt)
    expect(shownOn(`<h2>รายงานรายละเอียดใบเสร็จรับเงิน</h2>${bare}`)).toBeNull()
    expect(shownOn(`<h2>การจัดทำเช็ค</h2>${bare}`)).toBeNull()
    expect(shownOn(table([pairs[0], pairs[5]]))).toBeNull()
    expect(shownOn(table([pairs[0], pairs[5], ['ผู้ชำระเงิน', '']]))).toBeNull()
    expect(shown({ เลขที่ใบเสร็จ: '' })).toBeNull()
    expect(shown({ เลขที่ใบเสร็จ: '(ระบบกำหนดให้)' })).toBeNull()
  })

  it('by a page of a thousand rows', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `<tr><td>${at}</td></tr>`)
    expect(shownOn(`${table(pairs)}<table>${rows.slice(0, 10).join('')}</table>`)).toEqual(receipt)
    expect(shownOn(`${table(pairs)}<table>${rows.join('')}</table>`)).toBeNull()
  })

  it('by several one below the other', () => {
    expect(
      shownOn(`${table(pairs)}${table(pairs.map(([label, value]) => [label, value.replace('45', '46')]))}`),
    ).toBeNull()
  })

  it('by a search, or by a new form', () => {
    const form = (value: (text: string) => string) =>
      table(pairs.map(([label, text]) => [`${label} :`, `<input value="${value(text)}">`]))
    expect(shownOn(form(() => ''))).toBeNull()
    expect(shownOn(form(text => text))).toBeNull()
    expect(shownOn(`<h2>ค้นหาใบเสร็จรับเงิน</h2><p>เลขที่ใบเสร็จ : <input> วันที่รับเงิน : <input></p>`)).toBeNull()
  })

  it('by what says no more than that it was saved', () => {
    expect(
      shownOn(`${title}<p>บันทึกข้อมูลเรียบร้อย เลขที่ใบเสร็จ : RCPT-00045/67</p><p>จำนวนเงิน : 1,250.50</p>`),
    ).toBeNull()
  })

  it('by a login', () => {
    expect(shownOn(`${table(pairs)}<input type="password">`)).toBeNull()
  })
})
