import { seeded } from '../../../../replica/data/random.ts'

type Pair = [label: string, value: string]

/** A page that shows an entry in one of many layouts, and what it says. Null: nothing that can be read. */
export interface AnyPage {
  layout: string
  html: string
  says: Record<string, string | number | null>
}

/** Field, and the labels by which pages call it. */
const fields: [field: string, labels: string[]][] = [
  ['date', ['วันที่คลังรับ', 'วันที่ฎีกา', 'วันที่']],
  ['party', ['จ่ายให้', 'ผู้รับเงิน']],
  ['amount', ['(12) ขอเบิกทั้งสิ้น', 'จำนวนเงินขอเบิก']],
  ['withholding', ['(13) ภาษีหัก ณ ที่จ่าย']],
  ['section', ['ส่วนราชการ', 'หน่วยงานผู้เบิก']],
  ['plan', ['แผนงาน']],
  ['expenseType', ['ประเภทรายจ่าย', 'ประเภท']],
  ['bank', ['ธนาคาร']],
  ['description', ['รายละเอียด']],
]
const further = ['ที่อยู่', 'ผู้บันทึก', 'วันที่บันทึก', 'สถานะ', 'วันที่อนุมัติ', 'จำนวนเงินคงเหลือ', 'เลขที่อ้างอิง', 'ครั้งที่พิมพ์']
const anything = [
  '12/3 หมู่ 4',
  'นางอื่น คนอื่น',
  '7/3/2567',
  '7 มี.ค. 2567 14:05',
  '999.99',
  '3',
  '88/67',
  'ยอด: 5',
  'ธนาคาร',
  '',
]
const days: [string, string | null][] = [
  ['5/2/2567', '2024-02-05'],
  ['05/02/2567 10:30', '2024-02-05'],
  ['๑๕ มีนาคม ๒๕๖๗', '2024-03-15'],
  ['วันเสาร์ที่ 1 มิ.ย. 2567', '2024-06-01'],
  ['1/2/2024', null],
  ['', null],
]
const sums: [string, number | null][] = [
  ['1,250.50', 125_050],
  ['500 บาท', 50_000],
  ['๒,๑๓๐,๐๐๐.๐๐', 213_000_000],
  ['1,250.50 บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)', 125_050],
  ['-', null],
  ['', null],
]
const words = [
  'นายดี สมมติ',
  'บริษัท รายการ จำกัด',
  'ค่าจ้าง: งวดที่ 1',
  'งานที่ จำนวนเงิน 500 บาท',
  'ค่าวัสดุ วันที่ 5 ก.พ. 2567',
  '-',
  '',
]

const each = (pairs: Pair[], draw: (label: string, value: string) => string) =>
  pairs.map(([label, value]) => draw(label, value)).join('')
const rows = (pairs: Pair[], width: number, draw: (label: string, value: string) => string, row = 'tr') =>
  pairs
    .flatMap((_, at) => (at % width ? [] : [pairs.slice(at, at + width)]))
    .map(some => `<${row}>${each(some, draw)}</${row}>`)
    .join('')
const cells = (label: string, value: string) => `<td>${label}</td><td>${value}</td>`

const layouts: Record<string, (pairs: Pair[]) => string> = {
  'one pair a row': pairs => `<table>${rows(pairs, 1, cells)}</table>`,
  'two pairs a row': pairs => `<table>${rows(pairs, 2, cells)}</table>`,
  'three pairs a row': pairs =>
    `<table>${rows(pairs, 3, (label, value) => cells(`<b>${label}</b> :`, value))}</table>`,
  'free cells': pairs =>
    `<table>${rows(pairs, 2, (label, value) => `${cells(label, value)}<td>&nbsp;</td>`)}</table>`,
  'free cells before': pairs =>
    `<table>${rows(pairs, 2, (label, value) => `<td>${label}</td><td></td><td>${value}</td>`)}</table>`,
  'colons apart': pairs =>
    `<table>${rows(pairs, 2, (label, value) => `<td>${label}</td><td>:</td><td>${value}</td>`)}</table>`,
  'labels above': pairs =>
    `<table><tr>${each(pairs, label => `<td>${label}</td>`)}</tr><tr>${each(pairs, (_, value) => `<td>${value}</td>`)}</tr></table>`,
  'labels and values in two tables': pairs =>
    `<table><tr><td><table>${rows(pairs, 1, label => `<td>${label}</td>`)}</table></td><td><table>${rows(pairs, 1, (_, value) => `<td>${value}</td>`)}</table></td></tr></table>`,
  definitions: pairs => `<dl>${each(pairs, (label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  'label and span': pairs =>
    rows(pairs, 1, (label, value) => `<label>${label}</label><span>${value}</span>`, 'div'),
  'labels and spans in one row': pairs =>
    rows(pairs, 3, (label, value) => `<label>${label}</label> <span>${value}</span>`, 'div'),
  'spans in one row': pairs =>
    rows(pairs, 3, (label, value) => `<span>${label}</span> <span>${value}</span>`, 'div'),
  blocks: pairs => `<div>${each(pairs, (label, value) => `<div>${label}</div><div>${value}</div>`)}</div>`,
  'blocks in rows': pairs =>
    rows(pairs, 2, (label, value) => `<div><div>${label} :</div><div><p>${value}</p></div></div>`, 'div'),
  'values before labels': pairs =>
    `<div>${each(pairs, (label, value) => `<div>${value || '?'}</div><div>${label}</div>`)}</div>`,
  'values above labels': pairs =>
    each(pairs, (label, value) => `<div><div>${value}</div><div>${label}</div></div>`),
  lines: pairs => `<p>${pairs.map(([label, value]) => `${label} : ${value}`).join('<br>')}</p>`,
  'lines of two': pairs => rows(pairs, 2, (label, value) => `${label} : ${value} &nbsp; `, 'p'),
  'one line': pairs => `<div>${pairs.map(([label, value]) => `${label} : ${value}`).join(' ')}</div>`,
  'bold labels': pairs => rows(pairs, 1, (label, value) => `<b>${label}</b> ${value}`, 'p'),
  'stacked labels': pairs => rows(pairs, 1, (label, value) => `${label}<br>${value}`, 'div'),
  'plain words': pairs => rows(pairs, 1, (label, value) => `${label} ${value}`, 'div'),
}

/** Pages of every layout, `each` of it, always the same of one seed. */
export function anyPages(seed: number, most: number): AnyPage[] {
  const random = seeded(seed)
  return Object.entries(layouts).flatMap(([layout, draw]) =>
    Array.from({ length: most }, (): AnyPage => {
      const says: AnyPage['says'] = { number: '77/67' }
      const pairs: Pair[] = [['เลขที่คลังรับ', random.chance(0.5) ? '77/67' : '๗๗/๖๗']]
      const read: Record<string, [string, string | number | null][]> = {
        date: days,
        amount: sums,
        withholding: sums,
      }
      for (const [field, labels] of fields) {
        if (random.chance(0.2)) continue
        const [text, value] = random.pick(
          read[field] ?? words.map(word => [word, word === '-' ? null : word || null]),
        )
        pairs.push([random.pick(labels), text])
        says[field] = value
        if (random.chance(0.4)) pairs.push([random.pick(further), random.pick(anything)])
      }
      return { layout, html: `<div>ผู้ใช้ : นายทดสอบ</div><h2>รายละเอียดฎีกาเบิกเงิน</h2>${draw(pairs)}`, says }
    }),
  )
}
