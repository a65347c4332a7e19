import { parseDate } from '../thai/dates.ts'
import { columnsOf } from './columns.ts'
import type { Columns, HeaderCell } from './columns.types.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import type { Grid } from './reading.ts'

export interface Header {
  /** First row, and how many rows it takes. */
  row: number
  rows: number
  columns: Columns
  /** Every label of it, folded: a row of these is the header repeated. */
  labels: ReadonlySet<string>
}

/** Fact: titles stand above the header, which lies somewhere in the first 60 rows. */
export const reach = 60

/** The best header for this map in the first rows; null where no row could be one. */
export function findHeader(grid: Grid, map: ReportMap): Header | null {
  let best: Header | null = null
  for (let row = 0; row < Math.min(grid.rows.length, reach); row++) {
    if (grid.rows[row]!.filter(Boolean).length < 2) continue
    for (const rows of [1, 2, 3]) {
      // Number and day of a document above its lines are values, no headings.
      if (map.opens === 'group' && grid.rows.slice(row, row + rows).some(hasDay)) continue
      const header = headerAt(grid, map, row, rows, true)
      if (header && (!best || header.columns.score > best.columns.score)) best = header
    }
  }
  return best && best.columns.score >= 2 ? headerAt(grid, map, best.row, best.rows) : null
}

const hasDay = (row: string[]) => row.some(text => /\d/.test(text) && parseDate(text).iso !== null)

/** The header that starts at this row; null where the rows are none. */
export function headerAt(
  grid: Grid,
  map: ReportMap,
  row: number,
  rows: number,
  onlyExact = false,
): Header | null {
  if (row + rows > grid.rows.length) return null
  const cells = headerCells(grid, row, rows)
  const columns = columnsOf(cells, map, onlyExact)
  if (columns.score === 0) return null
  const labels = new Set(cells.flatMap(cell => cell.parts.map(foldLabel)).filter(Boolean))
  return { row, rows, columns, labels }
}

/** The label of every column of a header, its parts joined from top to bottom. */
export function headerLabels(grid: Grid, row: number, rows: number): string[] {
  return headerCells(grid, row, rows).map(({ parts }) => parts.join(' ').replace(/\s+/g, ' ').trim())
}

/** No heading is that long: what is, is not looked into. */
const isHeading = (text: string) => text !== '' && text.length <= 300

/** What stands above each column, from top to bottom. */
export function headerCells(grid: Grid, row: number, rows: number): HeaderCell[] {
  const merges = grid.merges.filter(([top]) => top >= row && top < row + rows)
  const width = Math.max(...grid.rows.slice(row, row + rows).map(each => each.length))
  const cells: HeaderCell[] = Array.from({ length: width }, () => ({ parts: [], span: -1 }))
  for (let i = row; i < row + rows; i++) {
    const texts = grid.rows[i]!
    texts.forEach((text, at) => {
      if (isHeading(text)) cells[at]!.parts.push(text)
    })
    merges.forEach(([top, left, , columns], index) => {
      if (top !== i || columns < 2 || !isHeading(grid.rows[top]![left]!)) return
      for (let at = left; at < Math.min(left + columns, width); at++) {
        if (at > left) cells[at]!.parts.push(grid.rows[top]![left]!)
        cells[at]!.span = index
      }
    })
  }
  if (rows > 1) inheritHeadings(grid, row, cells)
  return cells
}

/** A heading over several columns may stand above the first of them only: what has none below it goes under it. */
function inheritHeadings(grid: Grid, row: number, cells: HeaderCell[]): void {
  let heading = ''
  cells.forEach(({ parts }, at) => {
    const top = grid.rows[row]![at]
    if (top) heading = parts.length > 1 && isHeading(top) ? top : ''
    else if (parts.length === 0) heading = ''
    else if (heading && parts[0] !== heading) parts.unshift(heading)
  })
}
