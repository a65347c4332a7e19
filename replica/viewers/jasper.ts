import type { Printed, PrintedRow } from '../reports/printed.ts'
import { esc } from '../webforms/html.ts'

/** As JasperReports exports HTML: everything on one grid, with empty rows and columns for every gap. */
export function jasper(printed: Printed): string {
  const { columns, pages, titles } = printed
  // A column takes two of the grid's, and one empty column stands after each; one before all.
  const width = columns.length * 3 + 1
  const spacer = (height: number) =>
    `<tr valign="top" style="height:${height}px"><td colspan="${width}"></td></tr>`
  const wide = (text: string) =>
    `<tr valign="top" style="height:18px"><td colspan="3"></td><td colspan="${width - 4}" style="text-align: center;"><span style="font-family: Tahoma; font-size: 10px;">${esc(text)}</span></td><td></td></tr>`
  const drawn = (cells: Record<string, string>, bold: boolean) => {
    const parts = columns.map(({ key, align }) => {
      const text = cells[key] ?? ''
      const inside = text
        ? `<span style="font-family: Tahoma; font-size: 9px;${bold ? ' font-weight: bold;' : ''}">${esc(text)}</span>`
        : ''
      return `<td colspan="2" style="border: 1px solid #000;text-align: ${align ?? 'left'};">${inside}</td><td></td>`
    })
    return `<tr valign="top" style="height:16px"><td></td>${parts.join('')}</tr>`
  }
  const labels = Object.fromEntries(columns.map(column => [column.key, column.label]))
  const groups = Object.fromEntries(
    columns.map((column, index) => [
      column.key,
      column.group && columns[index - 1]?.group !== column.group ? column.group : '',
    ]),
  )
  const sheets = pages.map((rows: PrintedRow[], index) => {
    const running = printed.running ? wide(printed.running(index + 1, pages.length)) : ''
    return `<a name="JR_PAGE_ANCHOR_0_${index + 1}"></a>
<table class="jrPage" cellpadding="0" cellspacing="0" border="0" style="empty-cells: show; width: 1190px; border-collapse: collapse; background-color: white;">
<tr valign="top" style="height:0">${'<td style="width:9px"></td>'.repeat(width)}</tr>
${[
  spacer(20),
  running,
  ...titles.map(wide),
  spacer(7),
  columns.some(column => column.group) ? drawn(groups, true) : '',
  drawn(labels, true),
  ...rows.flatMap((row, at) =>
    at % 5 === 4 ? [drawn(row.cells, false), spacer(1)] : [drawn(row.cells, false)],
  ),
  spacer(20),
].join('\n')}
</table>`
  })
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td width="50%">&nbsp;</td><td align="center">
${sheets.join('\n<br/>\n')}
</td><td width="50%">&nbsp;</td></tr></table>`
}
