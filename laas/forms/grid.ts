import { aboveOf, cellOf, holdsControl, leftOf } from './cells.ts'

/** Where a control stands in a grid of lines: the header above it and its line, 0-based. */
export interface GridPlace {
  header: string
  line: number
}

/**
 * A grid is a table with a header row above one or more rows of controls that carry no words of their own.
 * A single row counts only where the header is marked as one (`<th>`) or begins with ลำดับ: otherwise it
 * is a form that writes its labels above the fields.
 */
export function gridPlaceOf(element: Element): GridPlace | null {
  const cell = cellOf(element)
  const row = cell?.closest('tr')
  const table = row?.closest('table')
  if (!cell || !row || !table) return null
  const above = aboveOf(cell)
  if (!above || leftOf(cell) !== '') return null
  const lines = linesBelow(table, above.row)
  const line = lines.indexOf(row)
  if (line < 0) return null
  const first = above.row.cells[0]
  const marked = first?.tagName === 'TH' || above.row.closest('thead') !== null
  const numbered = /^(?:ลำดับ|ที่|#|no\.?)/i.test(first?.textContent?.trim() ?? '')
  if (lines.filter(holdsControl).length < 2 && !marked && !numbered) return null
  return { header: above.text, line }
}

function linesBelow(table: HTMLTableElement, header: HTMLTableRowElement): HTMLTableRowElement[] {
  const rows = [...table.rows]
  const lines: HTMLTableRowElement[] = []
  const columns = (row: HTMLTableRowElement) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)
  for (const row of rows.slice(rows.indexOf(header) + 1)) {
    if (holdsControl(row)) {
      if (columns(row) >= columns(header)) lines.push(row)
    } else if (lines.some(holdsControl)) break
    // A line that was entered before, and is a text now: what stands below it is another line.
    else if (/\d[.,/-]\d|\d{3}/.test(row.textContent ?? '')) lines.push(row)
  }
  return lines
}
