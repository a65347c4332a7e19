import { header, items, row, table, title, total } from './pages.ts'

const heading = `<div>${title}</div>`
const lines = (rows: string[][]) => rows.map(cells => row(cells)).join('')
const [first, second, third] = items as [string[], string[], string[]]

const change = (column: number, text: string) => [first.with(column, text), second, third]
const printed = (rows: string[][], sum = '1,434.50') => heading + table([header, ...rows, total.with(4, sum)])

/** The three receipts of `told` on pages unlike any practice site's: each must be read right, and proved. */
export const readRight: Record<string, string> = {
  'a total first, in a foot written above the body': `${heading}<table><thead>${row(header, 'th')}</thead><tfoot>${row(total)}</tfoot><tbody>${lines(items)}</tbody></table>`,
  'a day over several rows': `${heading}<table>${row(header)}${row(first)}<tr><td>2</td><td rowspan="2">8 ม.ค. 2567</td><td>RCPT-00046/67</td><td>บริษัท สมมติ จำกัด</td><td>100.00</td></tr><tr><td>3</td><td>RCPT-00047/67</td><td>บริษัท สมมติ จำกัด</td><td>100.00</td></tr>${row(total)}</table>`,
  'baht and satang with no label over both': `${heading}${table([[...header.slice(0, 4), 'บาท', 'สต.'], ...items.map(cells => [...cells.slice(0, 4), ...cells[4]!.split('.')]), ['', '', '', 'รวมทั้งสิ้น', '1,434', '50']])}`,
  'sums below each group that nothing names':
    heading +
    table([header, first, second, ['', '', '', '', '1,334.50'], third, ['', '', '', '', '100.00'], total]),
  'a footer that counts the numbers and sums the amounts':
    heading + table([header, ...items, ['', '', 'จำนวน=3', '', 'Sum=1,434.50']]),
  'a column of buttons and one of boxes to tick': `${heading}<table>${row(['<input type="checkbox">', ...header, 'พิมพ์'])}${items.map(cells => row(['<input type="checkbox" value="9">', ...cells, '<a href="#">พิมพ์</a> <button>ดู</button>'])).join('')}${row(['', ...total, ''])}</table>`,
  'cells that can be edited': `${heading}<table>${row(header)}${items.map(cells => row(cells.map(text => `<input type="text" value="${text}"><input type="hidden" value="1">`))).join('')}${row(total)}</table>`,
  'hidden columns and rows': `${heading}<table>${`<tr><th style="display:none">key</th>${header.map(text => `<th>${text}</th>`).join('')}</tr>`}${items.map(cells => `<tr><td style="DISPLAY: none">7f3a</td>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}<tr style="display:none"><td></td>${first.map(text => `<td>${text}</td>`).join('')}</tr><tr><td style="display:none"></td>${total.map(text => `<td>${text}</td>`).join('')}</tr></table>`,
  'once more for the printer': `${heading}<div style="display:none">${table([header, ...items, total])}</div>${table([header, ...items, total])}`,
  'columns numbered, units below the labels':
    heading + table([header, ['(1)', '(2)', '(3)', '(4)', '(5)'], ...items, total]),
  'a summary of the same words above': `${heading}${table([
    ['วันที่', 'จำนวนเงิน'],
    ['6 ม.ค. 2567', '1,234.50'],
    ['8 ม.ค. 2567', '200.00'],
  ])}<br>${table([header, ...items, total])}`,
  'sums with their sign':
    heading +
    table([header, ...items.map(cells => cells.with(4, `฿${cells[4]}`)), total.with(4, '฿1,434.50')]),
  'sums with their word':
    heading + table([header, ...items.map(cells => cells.with(4, `${cells[4]} บาท`)), total]),
  'sums in words beside the figure':
    heading + table([header, ...items, total, ['', '', '(หนึ่งพันสี่ร้อยสามสิบสี่บาทห้าสิบสตางค์)', '', '']]),
  'letters nobody sees':
    heading +
    table([
      header.map(text => `\u200b${text}\u200e`),
      ...items.map(cells => cells.map(text => `\u202a${[...text].join('\u200b')}\u202c\ufeff`)),
      total,
    ]),
  'full-width and Thai digits':
    heading +
    table([
      header,
      first.with(4, '１，２３４．５０').with(1, '๖ ม.ค. ๖๗'),
      second.with(2, 'RCPT-๐๐๐๔๖/๖๗'),
      third,
      total.with(4, '๑,๔๓๔.๕๐'),
    ]),
  'days written in every way':
    heading +
    table([
      header,
      first.with(1, '06.01.2567'),
      second.with(1, '8-ม.ค.-67'),
      third.with(1, '2567-01-08 09:15'),
      total,
    ]),
  'headings in other words, the day beside the number':
    heading +
    table([
      ['ที่', 'ใบเสร็จเลขที่', 'ลงวันที่', 'ได้รับเงินจาก', 'เป็นเงิน'],
      ...items.map(([a, b, c, d, e]) => [a!, c!, b!, d!, e!]),
      total,
    ]),
  'a day of three letters': heading + table([header.with(1, 'ว/ด/ป').with(2, 'เลขใบเสร็จ'), ...items, total]),
  'blanks that do not break, between everything': `${heading}<table>${row(header)}${items.map(cells => row(cells.map(text => `&nbsp;${text.replaceAll(' ', '&nbsp;')}&nbsp;`))).join('')}${row(total)}</table>`,
  'the last receipt first':
    heading +
    table([
      ['วันที่', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'จำนวนเงิน'],
      third.slice(1),
      second.slice(1),
      first.slice(1),
      total.slice(1),
    ]),
  'columns in another order': heading + table([header, ...items, total].map(cells => cells.toReversed())),
  'a group a day':
    heading +
    table([
      ['ลำดับ', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'จำนวนเงิน'],
      ['วันที่ 6 มกราคม 2567'],
      first.toSpliced(1, 1),
      ['วันที่ 8 มกราคม 2567'],
      second.toSpliced(1, 1),
      third.toSpliced(1, 1),
      total.toSpliced(1, 1),
    ]),
  'baht and satang under one heading': `${heading}<table><tr>${header
    .slice(0, 4)
    .map(text => `<td rowspan="2">${text}</td>`)
    .join(
      '',
    )}<td colspan="2">จำนวนเงิน</td></tr><tr><td>บาท</td><td>สต.</td></tr>${items.map(cells => row([...cells.slice(0, 4), ...cells[4]!.split('.')])).join('')}<tr><td colspan="4">รวมทั้งสิ้น</td><td>1,434</td><td>50</td></tr></table>`,
  'the label of the total over all columns': `${heading}<table>${row(header)}${lines(items)}<tr><td colspan="4" align="right">รวมเป็นเงินทั้งสิ้น</td><td>1,434.50</td></tr></table>`,
  'a letterhead, a menu and a signature around': `<table><tr><td><img src="x.gif"></td><td>องค์การบริหารส่วนตำบลสมมติ<br>${title}</td></tr></table>${table([header, ...items, total])}<table><tr><td>ลงชื่อ ........ ผู้จัดทำ</td><td>ลงชื่อ ........ ผู้ตรวจ</td><td>ลงชื่อ ........ ผู้อำนวยการกองคลัง</td></tr><tr><td>(นายก สมมติ)</td><td>(นางข สมมติ)</td><td>(นายค สมมติ)</td></tr></table>`,
  'two receipts in one row': printed([
    first,
    second.map((text, at) => (at === 0 || at === 3 ? text : `${text}<br>${third[at]}`)),
  ]),
  'names cut to fit, whole in a title': `${heading}<table>${row(header)}${items.map(cells => row(cells.with(3, `<span title="${cells[3]}">${cells[3]!.slice(0, 8)}...</span>`))).join('')}${row(total)}</table>`,
  'cells that begin with their heading': `${heading}<table>${row(header, 'th')}${[...items, total].map(cells => row(cells.map((text, at) => `<span class="only-narrow">${header[at]}</span>${text}`))).join('')}</table>`,
  'signs to sort by, drawn by their names':
    heading + table([header.map(text => `${text}<i class="icon">arrow_upward</i>`), ...items, total]),
  'text areas': `${heading}<table>${row(header)}${items.map(cells => row(cells.with(3, `<textarea>${cells[3]}</textarea>`))).join('')}${row(total)}</table>`,
  'sums under the heading of something else': `${heading}<table><tr>${header
    .slice(0, 3)
    .map(text => `<td rowspan="2">${text}</td>`)
    .join(
      '',
    )}<td colspan="2">รายการรับ</td></tr><tr><td>ผู้ชำระเงิน</td><td>จำนวนเงิน</td></tr>${lines(items)}${row(total)}</table>`,
  'a sum that says in its cell what it is':
    heading + table([header, ...items, ['', '', '', '', 'รวม: 1,434.50']]),
  'a text in fixed letters with borders': `${heading}<pre>+-------+--------------+----------------+----------------------+------------+
| ลำดับ  | วันที่         | เลขที่ใบเสร็จ     | ผู้ชำระเงิน             | จำนวนเงิน   |
+-------+--------------+----------------+----------------------+------------+
|   1   | 6 ม.ค. 2567   | RCPT-00045/67  | นายทดสอบ ระบบ         |   1,234.50 |
|   2   | 8 ม.ค. 2567   | RCPT-00046/67  | บริษัท สมมติ จำกัด        |     100.00 |
|   3   | 8 ม.ค. 2567   | RCPT-00047/67  | บริษัท สมมติ จำกัด        |     100.00 |
+-------+--------------+----------------+----------------------+------------+
|                               รวมทั้งสิ้น                        |   1,434.50 |
+-------+--------------+----------------+----------------------+------------+</pre>`,
} // prettier-ignore

/** Pages that cannot be read in one way: nothing may come out of them without a word. */
export const mustBeSaid: Record<string, string> = {
  'points for thousands': printed(change(4, '1.234,50')),
  'points for thousands in every row': printed(
    items.map(cells => cells.with(4, cells[4]!.replace(',', '_').replace('.', ',').replace('_', '.'))),
    '1.434,50',
  ),
  'a comma in the wrong place': printed(change(4, '12,34.50')),
  'two sums in a cell': printed(change(4, '1,000.00 / 234.50')),
  'a sum that is no number': printed(change(4, '#VALUE!')),
  'a formula': printed(change(4, '=1234.5')),
  'a short form of a large number': printed(change(4, '1.2345E+3')),
  'the 31st of February': printed(change(1, '31 ก.พ. 2567')),
  'a year of two digits that may be either': printed(change(1, '6/1/24')),
  'a day without a year': printed(change(1, '6 ม.ค.')),
  'month before day': printed(change(1, '1/26/2567')),
  'a serial number for a day': printed(change(1, '45297')),
  'a ditto mark for a day': printed([first, second, third.with(1, '"')]),
  'another year than the number': printed(change(2, 'RCPT-00045/66')),
  'a number that comes twice': printed([first, second, third.with(2, 'RCPT-00046/67')]),
  'a name where the number was': printed(
    items.map(cells => [cells[0]!, cells[1]!, cells[3]!, cells[2]!, cells[4]!]),
  ),
  'two columns that could be the sum':
    heading +
    table([[...header, 'ยอดเงิน'], ...items.map(cells => [...cells, cells[4]!]), [...total, '1,434.50']]),
  'two columns that could be the number':
    heading +
    table([
      ['ลำดับ', 'วันที่', 'เลขที่', 'เลขที่เอกสาร', 'ผู้ชำระเงิน', 'จำนวนเงิน'],
      ...items.map(([a, b, c, d, e]) => [a!, b!, c!, `${c}-1`, d!, e!]),
    ]),
  'a name cut to fit, whole nowhere': printed(change(3, 'นายทดสอ...')),
  'a name of a million letters': printed(change(3, 'ก'.repeat(1_000_000))),
  'a number of a million digits': printed(change(2, '9'.repeat(1_000_000))),
  'figures turned round': printed(change(4, '\u202e05.432,1\u202c')),
  'another report below': `${printed(items)}<h3>ทะเบียนคุมฎีกาเบิกเงิน</h3>${table([
    ['ลำดับ', 'วันที่คลังรับ', 'เลขที่ฎีกา', 'จ่ายให้', 'ขอเบิกทั้งสิ้น'],
    ['1', '9 ม.ค. 2567', '12/67', 'นายทดสอบ', '5.00'],
  ])}`,
  'the day of another document':
    heading +
    table([
      ['ลำดับ', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'สัญญาเลขที่', 'ลงวันที่', 'จำนวนเงิน'],
      ...items.map(([a, b, c, d, e]) => [a!, c!, d!, '5/2567', b!, e!]),
    ]),
  'a count that is another': `${printed(items)}<p>จำนวนใบเสร็จ 4 ฉบับ</p>`,
  'one page of a list of many': `${heading}${table([header, ...items])}<div>แสดง 1 ถึง 3 จาก 57 รายการ</div><button aria-label="Next page">›</button>`,
  'rows that are not drawn yet': `${heading}<div role="grid" aria-rowcount="500">${[header, ...items].map((cells, i) => `<div role="row" aria-rowindex="${i + 1}">${cells.map(text => `<div role="${i ? 'gridcell' : 'columnheader'}">${text}</div>`).join('')}</div>`).join('')}</div>`,
  'a table turned on its side':
    heading + table(header.map((label, at) => [label, ...items.map(cells => cells[at]!)])),
  'cells pushed one to the right': printed([first, ['', ...second.slice(0, 4)], third]),
  'satang that were lost with their column': `${heading}<table><tr>${header
    .slice(0, 4)
    .map(text => `<td rowspan="2">${text}</td>`)
    .join(
      '',
    )}<td>จำนวนเงิน</td></tr><tr><td>บาท</td></tr>${items.map(cells => row([...cells.slice(0, 4), cells[4]!.split('.')[0]!])).join('')}</table>`,
  'an error below the first rows': `${heading}${table([header, ...items])}<div>Timeout expired. The timeout period elapsed prior to completion of the operation</div>`,
} // prettier-ignore
