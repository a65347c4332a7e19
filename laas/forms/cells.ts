import { labelClean } from './labelClean.ts'
import { ownText } from './ownText.ts'

const control =
  'input:not([type=hidden]):not([type=image]):not([type=button]):not([type=submit]), select, textarea, [role=combobox]'

export function holdsControl(element: Element): boolean {
  return element.querySelector(control) !== null
}

export function cellOf(element: Element): HTMLTableCellElement | null {
  return element.closest<HTMLTableCellElement>('td, th')
}

/** The nearest cell to the left that has words, unless another control stands between. */
export function leftOf(cell: HTMLTableCellElement): string {
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    if (holdsControl(at)) return ''
    const text = labelClean(ownText(at))
    if (text !== '') return text
  }
  return ''
}

/** The nearest cell above, at the same column, that has words and no control. */
export function aboveOf(
  cell: HTMLTableCellElement,
): { text: string; row: HTMLTableRowElement; cell: HTMLTableCellElement } | null {
  const row = cell.parentElement as HTMLTableRowElement
  const table = row.closest('table')
  if (!table) return null
  const rows = [...table.rows]
  const [from, to] = span(cell, table)
  for (let at = rows.indexOf(row) - 1; at >= 0; at--) {
    const above = [...rows[at]!.cells].find(other => {
      const [left, right] = span(other, table)
      return left < to && right > from
    })
    if (!above || holdsControl(above)) continue
    const text = labelClean(ownText(above))
    if (text !== '') return { text, row: rows[at]!, cell: above }
  }
  return null
}

/** The columns that a cell covers: what reaches down from rows above takes its place. */
function span(cell: HTMLTableCellElement, table: HTMLTableElement): [from: number, to: number] {
  const reaching: number[] = []
  for (const row of table.querySelector('[rowspan]')
    ? table.rows
    : [cell.parentElement as HTMLTableRowElement]) {
    let at = 0
    const taken = reaching.map(rows => rows > 0)
    for (const [column, rows] of reaching.entries()) reaching[column] = Math.max(0, rows - 1)
    for (const other of row.cells) {
      while (taken[at]) at++
      const to = at + (other.colSpan || 1)
      if (other === cell) return [at, to]
      for (; at < to; at++) reaching[at] = (other.rowSpan || 1) - 1
    }
  }
  return [0, 1]
}
