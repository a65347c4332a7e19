import { type Header, headerLabels } from './header.ts'
import type { Grid } from './reading.ts'
import { marksCancelled, plain } from './words.ts'

/** Headings under which a list has its links: none, the link's own word, or what one may do. */
const isOfActions = (label: string) =>
  label === '' || marksCancelled(label, true) || /จัดการ|คำสั่ง|ดำเนินการ|action/i.test(label)

/**
 * Without links that would cancel a document: a column of no field in which every numbered row says the same word of
 * cancelling. What is cancelled stands in some rows, or in a state.
 */
export function withoutActions(grid: Grid, header: Header): Grid {
  const { row, rows: count, columns } = header
  const number = columns.list.find(({ field }) => field === 'number')
  if (!number || count === 0) return grid
  const known = new Set(columns.list.flatMap(({ from, to }) => [from, to]))
  const end = row + count
  const numbered = grid.rows.slice(end).filter(cells => plain(cells[number.from] ?? '') !== '')
  if (numbered.length < 2) return grid
  const width = numbered.reduce((most, { length }) => Math.max(most, length), 0)
  const labels = headerLabels(grid, row, count)
  const says = (cells: string[], at: number) => marksCancelled(cells[at] ?? '', false)
  const ofLinks = Array.from({ length: width }, (_, at) => at).filter(
    at => !known.has(at) && isOfActions(plain(labels[at] ?? '')) && numbered.every(cells => says(cells, at)),
  )
  if (ofLinks.length === 0) return grid
  const rows = grid.rows.map((cells, at) =>
    at < end
      ? cells
      : cells.map((text, column) => (ofLinks.includes(column) && says(cells, column) ? '' : text)),
  )
  return { ...grid, rows }
}
