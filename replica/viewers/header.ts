import type { Column } from '../reports/printed.ts'
import { esc } from '../webforms/html.ts'

/** Header rows as HTML: two where some columns stand under a common heading. */
export function headerRows(columns: Column[], cell: 'th' | 'td', attributes = ''): string {
  const open = `<${cell}${attributes}`
  if (!columns.some(column => column.group)) {
    return `<tr>${columns.map(column => `${open} scope="col">${esc(column.label)}</${cell}>`).join('')}</tr>`
  }
  const first: string[] = []
  const second: string[] = []
  for (const [index, column] of columns.entries()) {
    if (!column.group) {
      first.push(`${open} rowspan="2">${esc(column.label)}</${cell}>`)
      continue
    }
    if (columns[index - 1]?.group !== column.group) {
      const span = columns.filter(other => other.group === column.group).length
      first.push(`${open} colspan="${span}">${esc(column.group)}</${cell}>`)
    }
    second.push(`${open}>${esc(column.label)}</${cell}>`)
  }
  return `<tr>${first.join('')}</tr>\n<tr>${second.join('')}</tr>`
}

export function cellsOf(columns: Column[], cells: Record<string, string>): string {
  return columns
    .map(({ key, align }) => {
      const text = cells[key] ?? ''
      return `<td${align ? ` align="${align}"` : ''}>${text ? esc(text) : '&nbsp;'}</td>`
    })
    .join('')
}
