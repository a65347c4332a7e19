import type { Printed } from '../reports/printed.ts'

/** A report as rows of texts, as its exports hold it: titles, header (one or two rows), pages one after the other. */
export function rowsOf({ titles, columns, pages, running }: Printed): string[][] {
  const groups = columns.map((column, index) =>
    column.group && columns[index - 1]?.group !== column.group ? column.group : '',
  )
  const head = [...(groups.some(Boolean) ? [groups] : []), columns.map(column => column.label)]
  return pages.flatMap((page, index) => [
    ...(running ? [[running(index + 1, pages.length)]] : []),
    ...(running || index === 0 ? [...titles.map(title => [title]), ...head] : []),
    ...page.map(row => columns.map(column => row.cells[column.key] ?? '')),
  ])
}
