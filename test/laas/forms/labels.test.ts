import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../laas/forms/apply.ts'
import { candidatesFor } from '../../../laas/forms/find.ts'
import { elementOf, listed, viewOf } from '../../../laas/forms/view.ts'

const pageOf = (body: string) =>
  new JSDOM(`<body>${body}</body>`, { url: 'http://www.laas.go.th/' }).window.document
const labelsIn = (body: string) => viewOf(pageOf(body)).fields.map(({ label }) => label)

/** Each way of laying a label beside a control, with the labels a person would read. */
const layouts: [name: string, body: string, labels: string[]][] = [
  ['a label by id', '<label for="a">ผู้ชำระเงิน *</label><input id="a">', ['ผู้ชำระเงิน']],
  ['a label around', '<label>หมายเหตุ : <textarea></textarea></label>', ['หมายเหตุ']],
  ['aria-labelledby', '<b id="l">จำนวนเงิน</b><div><input aria-labelledby="l"></div>', ['จำนวนเงิน']],
  ['aria-label alone', '<p><input aria-label="เลขที่เช็ค"></p>', ['เลขที่เช็ค']],
  ['a placeholder alone', '<div><input placeholder="ค้นชื่อผู้รับ"></div>', ['ค้นชื่อผู้รับ']],
  [
    'the cell to the left',
    '<table><tr><td>แผนงาน&nbsp;:&nbsp;</td><td><select></select></td></tr></table>',
    ['แผนงาน'],
  ],
  [
    'three pairs a row',
    '<table><tr><td>เลขที่ผู้เบิก</td><td><input></td><td>เลขที่คลังรับ</td><td><input></td><td>วันที่คลังรับ<font color="red">*</font></td><td><input></td></tr></table>',
    ['เลขที่ผู้เบิก', 'เลขที่คลังรับ', 'วันที่คลังรับ'],
  ],
  [
    'a cell of its own for the colon',
    '<table><tr><td>ผู้รับเงิน</td><td>:</td><td><input></td><td>&nbsp;</td><td>ธนาคาร</td><td>:</td><td><input></td></tr></table>',
    ['ผู้รับเงิน', 'ธนาคาร'],
  ],
  [
    'the cell above',
    '<table><tr><td>แผนงาน</td><td>งาน</td></tr><tr><td><select></select></td><td><select></select></td></tr></table>',
    ['แผนงาน', 'งาน'],
  ],
  [
    'each label above its control, in one column',
    '<table><tr><td>แผนงาน</td></tr><tr><td><select></select></td></tr><tr><td>งาน</td></tr><tr><td><select></select></td></tr></table>',
    ['แผนงาน', 'งาน'],
  ],
  [
    'words before, in one cell',
    '<table><tr><td>วันที่ <input> ถึงวันที่ <input></td></tr></table>',
    ['วันที่', 'ถึงวันที่'],
  ],
  ['words before, with breaks', 'ผู้ยืม<br><input><br>จำนวนเงิน<br><input>', ['ผู้ยืม', 'จำนวนเงิน']],
  [
    'blocks',
    '<div class="row"><div class="col">ส่วนราชการ</div><div class="col"><div><input></div></div></div><div class="row"><div class="col">ธนาคาร</div><div class="col"><div><input></div></div></div>',
    ['ส่วนราชการ', 'ธนาคาร'],
  ],
  [
    'a unit after the control is no label of the next',
    '<table><tr><td>ภาษี</td><td><input> บาท</td><td>สุทธิ</td><td><input> บาท</td></tr></table>',
    ['ภาษี', 'สุทธิ'],
  ],
  [
    'a list of radios in a table of its own, below its label',
    '<table><tr><td>งาน</td><td>ประเภทเงิน</td></tr><tr><td><input></td><td><table><tr><td><input type="radio" name="r" id="r1"><label for="r1">งบประมาณ</label></td><td><input type="radio" name="r" id="r2"><label for="r2">สะสม</label></td></tr></table></td></tr></table>',
    ['งาน', 'ประเภทเงิน'],
  ],
  [
    'a control whose parts stand in a table',
    '<table><tr><td>วันที่</td><td><table><tr><td><input></td><td><img alt=""></td></tr></table></td></tr></table>',
    ['วันที่'],
  ],
  [
    'what a validator would say is no label',
    '<table><tr><td>ผู้รับ</td><td><input><span style="color:Red;visibility:hidden">กรุณากรอก</span> สาขา <input></td></tr></table>',
    ['ผู้รับ', 'สาขา'],
  ],
  [
    'a button between',
    '<table><tr><td>ผู้รับ</td><td><input><input type="button" value="..."></td><td>วันที่</td><td><input><input type="image" alt="ปฏิทิน"></td></tr></table>',
    ['ผู้รับ', 'วันที่'],
  ],
  [
    'radios: the group, not the choices',
    '<table><tr><td>วิธีรับเงิน</td><td><input type="radio" name="m" id="m1"><label for="m1">เงินสด</label><input type="radio" name="m" id="m2"><label for="m2">เช็ค</label></td></tr></table>',
    ['วิธีรับเงิน'],
  ],
  [
    'radios in a list of their own',
    '<table><tr><td>วิธีรับเงิน</td><td><table><tr><td><input type="radio" name="m" id="m1"><label for="m1">เงินสด</label></td><td><input type="radio" name="m" id="m2"><label for="m2">เช็ค</label></td></tr></table></td></tr></table>',
    ['วิธีรับเงิน'],
  ],
  [
    'a composite control in a table of its own',
    '<table><tr><td>แผนงาน</td><td><span><table><tr><td><select></select></td><td><img></td></tr></table></span></td></tr></table>',
    ['แผนงาน'],
  ],
  [
    'definition list',
    '<dl><dt>ผู้ชำระเงิน</dt><dd><input></dd><dt>วันที่</dt><dd><input></dd></dl>',
    ['ผู้ชำระเงิน', 'วันที่'],
  ],
]

describe('viewOf', () => {
  it.each(layouts)('reads %s', (_, body, labels) => {
    const { fields } = viewOf(pageOf(`<form>${body}</form>`))
    expect(fields.map(({ label }) => label)).toEqual(labels)
    expect(fields.filter(({ line }) => line !== null)).toEqual([])
  })

  it.each([
    [
      'in one block',
      '<div>ผู้รับ <input></div><div>วิธีรับเงิน <input type="radio" name="m">เงินสด <input type="radio" name="m">โอน</div>',
    ],
    [
      'each in a block of its own',
      '<div><span>วิธีรับเงิน</span> <span><input type="radio" name="m" id="a"><label for="a">เงินสด</label></span> <span><input type="radio" name="m" id="b"><label for="b">โอน</label></span></div>',
    ],
    [
      'within their labels',
      '<p><b>วิธีรับเงิน</b> <label>เงินสด <input type="radio" name="m"></label> <label>โอน <input type="radio" name="m"></label></p>',
    ],
    [
      'behind their words',
      '<div>วิธีรับเงิน</div><div>เงินสด <input type="radio" name="m"> โอน <input type="radio" name="m"></div>',
    ],
  ])('radios and the words before them: %s', async (_, html) => {
    const page = new JSDOM(`<form>${html}</form>`).window.document
    const found = listed(page).at(-1)!
    expect([found.field.label, found.field.options.map(({ text }) => text)]).toEqual([
      'วิธีรับเงิน',
      ['เงินสด', 'โอน'],
    ])
    const want = { type: 'choice' as const, text: 'โอน', also: [], value: null }
    expect(await apply(() => page, found, want, new AbortController().signal)).toBeNull()
    expect([...page.querySelectorAll<HTMLInputElement>('[type=radio]')].map(one => one.checked)).toEqual([
      false,
      true,
    ])
  })

  it('seeks what is written behind radios that stand in its place', () => {
    const html =
      '<table><tr><td>รับเงินจาก</td><td><input type="radio" name="t" id="a"><label for="a">บุคคล</label><input type="radio" name="t" id="b"><label for="b">นิติบุคคล</label><br><input id="payer"></td></tr></table>'
    const { fields } = viewOf(pageOf(html))
    const sought = { labels: ['รับเงินจาก'], ids: [] }
    expect(candidatesFor(fields, { ...sought, want: { type: 'text' } }, null)).toMatchObject([
      { id: 'payer' },
    ])
    expect(candidatesFor(fields, { ...sought, want: { type: 'choice' } }, null)).toMatchObject([
      { control: 'radio' },
    ])
  })

  it('tells fields apart by what stands in brackets', () => {
    const { fields } = viewOf(
      pageOf('<label>จ่ายให้ (ตัวเช็ค) <input id="a"></label><label>จ่ายให้ (ต้นขั้ว) <input id="b"></label>'),
    )
    const of = (...labels: string[]) => candidatesFor(fields, { labels, ids: [] }, null).map(({ id }) => id)
    expect(of('ผู้รับ (ตัวเช็ค)', 'จ่ายให้')).toEqual(['a'])
    expect(of('จ่ายให้')).toEqual(['a', 'b'])
    expect(of('จ่ายให้ (สำเนา)')).toEqual(['a', 'b'])
  })

  it('names the fields of a grid by column and line', () => {
    const line = (n: number) =>
      `<tr><td>${n}</td><td><select name="dg:_ctl${n}:ddl"></select></td><td><input name="dg:_ctl${n}:d"></td><td><input name="dg:_ctl${n}:c"></td><td><a href="javascript:x()">ลบ</a></td></tr>`
    const view = viewOf(
      pageOf(
        `<table><tr><td>ลำดับ</td><td>ชื่อบัญชี *</td><td>เดบิต</td><td>เครดิต</td><td></td></tr>${line(1)}${line(2)}</table>`,
      ),
    )
    expect(view.fields.map(({ label, line }) => [label, line])).toEqual([
      ['ชื่อบัญชี', 0],
      ['เดบิต', 0],
      ['เครดิต', 0],
      ['ชื่อบัญชี', 1],
      ['เดบิต', 1],
      ['เครดิต', 1],
    ])
  })

  it('reads a header of two rows down to the lower one', () => {
    const head =
      '<thead><tr><th rowspan="2">ลำดับ</th><th rowspan="2">ชื่อบัญชี</th><th colspan="2">จำนวนเงิน</th></tr><tr><th>เดบิต</th><th>เครดิต</th></tr></thead>'
    const line = '<tr><td>1</td><td><input></td><td><input></td><td><input></td></tr>'
    const view = viewOf(pageOf(`<table>${head}<tbody>${line}${line}</tbody></table>`))
    const names = ['ชื่อบัญชี', 'เดบิต', 'เครดิต']
    expect(view.fields.map(({ label }) => label)).toEqual([...names, ...names])
    expect(view.fields.map(({ line }) => line)).toEqual([0, 0, 0, 1, 1, 1])
  })

  it('leaves out what a person cannot see', () => {
    const hidden =
      '<input type="hidden"><input style="display:none"><div style="visibility:hidden"><input></div><div hidden><input></div><input type="submit">'
    expect(labelsIn(`${hidden}<label>เห็น <input></label>`)).toEqual(['เห็น'])
  })

  it('lists nothing of a login page', () => {
    const view = viewOf(
      pageOf('ชื่อผู้ใช้ <input name="u" value="somchai"> รหัสผ่าน <input type="password" value="x">'),
    )
    expect(view).toMatchObject({ login: true, fields: [], messages: [], headings: [] })
    expect(JSON.stringify(view)).not.toContain('somchai')
  })

  it('looks into frames of the same origin', () => {
    const page = pageOf('<iframe></iframe>')
    page.querySelector('iframe')!.contentDocument!.body.innerHTML =
      '<label>ในเฟรม <input></label> ปีงบประมาณ ๒๕๖๗'
    const view = viewOf(page)
    expect(view.fields.map(({ label }) => label)).toEqual(['ในเฟรม'])
    expect(view.fiscalYear).toBe(2567)
  })

  it.each([
    ['ปีงบประมาณ 2567', 2567],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๗', 2567],
    ['<td>ปีงบประมาณ :</td><td><b>2567</b></td>', 2567],
    ['ปีงบประมาณปัจจุบัน 2567', 2567],
    ['ประจำปีงบประมาณ พ.ศ. 2567 ถึงวันนี้', 2567],
    ['ปีงบประมาณ 2024', 2567],
    ['ปีงบประมาณ 2566 ปีงบประมาณ 2567', null],
    ['พ.ศ. 2567', null],
    ['ปีงบประมาณ 67', 2567],
    ['ปีงบประมาณ 12 เดือน', null],
    ['<td>ปีงบประมาณ</td><td><select><option>2566</option><option selected>2567</option></select></td>', 2567],
    ['<td>ปีงบประมาณ</td><td><input readonly value="2567"></td>', 2567],
    ['<td>ปีงบประมาณ 2567</td><td><input></td><td>ยกไปปีงบประมาณ 2568</td>', 2567],
  ])('reads the fiscal year in %s', (text, year) => {
    expect(
      viewOf(pageOf(`<table><tr>${text.startsWith('<') ? text : `<td>${text}</td>`}</tr></table>`))
        .fiscalYear,
    ).toBe(year)
  })

  it('finds a control again by its key: by id, and by label where ids are made anew', () => {
    const first = pageOf(
      '<label for="el-1">ผู้ชำระเงิน</label><input id="el-1"><label for="el-2">วันที่</label><input id="el-2">',
    )
    const [payer, date] = viewOf(first).fields
    // The ids went to other controls meanwhile.
    const again = pageOf(
      '<label for="el-2">ผู้ชำระเงิน</label><input id="el-2"><label for="el-1">วันที่</label><input id="el-1">',
    )
    expect(elementOf(again, payer!.key)?.id).toBe('el-2')
    expect(elementOf(again, date!.key)?.id).toBe('el-1')
    expect(elementOf(pageOf('<label>อื่น <input></label>'), payer!.key)).toBeNull()
  })

  it('takes hostile text as text', () => {
    const view = viewOf(
      pageOf('<label for="a">&lt;img src=x onerror=alert(1)&gt; ผู้รับ</label><input id="a" value="&quot;]}">'),
    )
    expect(view.fields[0]).toMatchObject({ label: '<img src=x onerror=alert(1)> ผู้รับ', value: '"]}' })
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})
