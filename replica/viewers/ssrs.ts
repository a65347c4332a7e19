import type { Printed } from '../reports/printed.ts'
import { esc, idOf } from '../webforms/html.ts'
import type { EventValidation } from '../webforms/state.ts'
import { headerRows } from './header.ts'
import { toolbar } from './toolbar.ts'

/** As the ReportViewer control draws it: tables in tables, a row that only sizes columns, a div in each cell. */
export function ssrs(printed: Printed, page: number, name: string, validation: EventValidation): string {
  const { columns, pages, titles } = printed
  const id = `${idOf(name)}_ctl09`
  const sizes = columns.map(() => '<td style="WIDTH:21.17mm;min-width:21.17mm"></td>').join('')
  const texts = printed.running ? [printed.running(page, pages.length), ...titles] : titles
  const head = texts.map(
    text => `<tr><td style="HEIGHT:6mm" class="a4"><div style="WIDTH:180mm;">${esc(text)}</div></td></tr>`,
  )
  const rows = pages[page - 1]!.map(row => {
    const cells = columns.map(({ key, align }) => {
      const text = row.cells[key] ?? ''
      return `<td class="a${align === 'right' ? 12 : 11}c"><div class="a${align === 'right' ? 12 : 11}">${text ? esc(text) : '&nbsp;'}</div></td>`
    })
    return `<tr valign="top"><td style="HEIGHT:6.35mm"></td>${cells.join('')}</tr>`
  })
  return `${toolbar(page, pages.length, name, validation)}
<div id="${id}_ReportArea"><div id="VisibleReportContent${id}" style="height:100%;width:100%;overflow:auto;">
<div id="P1_${id}_oReportDiv" dir="LTR"><table cellspacing="0" cellpadding="0" border="0"><tr>
<td id="P1_${id}_oReportCell" class="a72"><table cellspacing="0" cellpadding="0" border="0"><tr><td>
<table cellspacing="0" cellpadding="0">${head.join('')}</table></td></tr><tr><td style="HEIGHT:4mm"></td></tr><tr><td>
<table cellspacing="0" cellpadding="0" cols="${columns.length}" border="0" style="border-collapse:collapse;">
<tr height="0"><td></td>${sizes}</tr>
${headerRows(columns, 'td', ' class="a8c"').replaceAll('<tr>', '<tr valign="top"><td style="HEIGHT:6.35mm"></td>')}
${rows.join('\n')}
</table></td></tr></table></td></tr></table></div></div></div>`
}
