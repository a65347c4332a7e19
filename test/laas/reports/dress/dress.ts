import type { Column, Printed, PrintedRow } from '../../../../replica/reports/printed.ts'

/** How somebody else's software would show a report: whole pages of HTML, in reading order. */
export interface Dress {
  name: string
  pages(printed: Printed): string[]
}

export const esc = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

export const html = (body: string, head = '', title = 'ระบบรายงาน') =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>${body}</body></html>\n`

/** The texts of a row, one a column. */
export const textsOf = (columns: Column[], row: PrintedRow) => columns.map(({ key }) => row.cells[key] ?? '')

export const isGrouped = (columns: Column[]) => columns.some(column => column.group)

/** The upper header row: each group once, over its first column. */
export const groupsOf = (columns: Column[]) =>
  columns.map((column, i) => (column.group && columns[i - 1]?.group !== column.group ? column.group : ''))

/** How many columns stand under the group that begins here. */
export const spanOf = (columns: Column[], at: number) =>
  columns.slice(at).findIndex(column => column.group !== columns[at]!.group) === -1
    ? columns.length - at
    : columns.slice(at).findIndex(column => column.group !== columns[at]!.group)

/** Titles as each page shows them. */
export const headsOf = (printed: Printed, page: number) =>
  printed.running ? [printed.running(page, printed.pages.length), ...printed.titles] : printed.titles

/** Columns as names with their group before them, for what has one header row only. */
export const flatLabels = (columns: Column[]) =>
  columns.map(column => (column.group ? `${column.group} ${column.label}` : column.label))

/** Letters that take room in a line of fixed width: Thai vowels above and below, and tone marks, take none. */
export const widthOf = (text: string) => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length
