import type { Printed } from '../reports/printed.ts'
import { esc } from '../webforms/html.ts'
import { cellsOf, headerRows } from './header.ts'

/** All pages of paper in one table; no `<th>`, titles and headers again on each. */
export function plain(printed: Printed): string {
  const { columns, pages, titles } = printed
  const wide = (text: string, align: string) =>
    `<tr><td colspan="${columns.length}" align="${align}">${esc(text)}</td></tr>`
  const body = pages.map((rows, index) => {
    const running = printed.running ? wide(printed.running(index + 1, pages.length), 'right') : ''
    const lines = rows.map(row => `<tr>${cellsOf(columns, row.cells)}</tr>`)
    return [running, ...titles.map(title => wide(title, 'center')), headerRows(columns, 'td'), ...lines].join(
      '\n',
    )
  })
  return `<table class="grid" border="1" cellspacing="0" cellpadding="2" id="tblReport">\n${body.join('\n')}\n</table>`
}
