import type { Printed } from '../reports/printed.ts'
import { esc, idOf } from '../webforms/html.ts'
import type { EventValidation } from '../webforms/state.ts'
import { cellsOf, headerRows } from './header.ts'
import { pager } from './pager.ts'

/** One page of a GridView, its pager in the last row. */
export function gridview(printed: Printed, page: number, name: string, validation: EventValidation): string {
  const { columns, pages, titles } = printed
  const rows = pages[page - 1]!.map(
    (row, index) =>
      `<tr${row.role === 'item' && index % 2 ? ' class="alt"' : ''}>${cellsOf(columns, row.cells)}</tr>`,
  )
  const id = idOf(name)
  const texts = printed.running ? [printed.running(page, pages.length), ...titles] : titles
  return `<div align="center">${texts.map(title => `<span>${esc(title)}</span><br>`).join('')}</div>
<div><table class="grid" cellspacing="0" rules="all" border="1" id="${id}" style="border-collapse:collapse;">
${headerRows(columns, 'th')}
${rows.join('\n')}
${pager(page, pages.length, columns.length, name, validation)}
</table></div>`
}
