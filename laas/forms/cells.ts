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
export function aboveOf(cell: HTMLTableCellElement): { text: string; row: HTMLTableRowElement } | null {
  const row = cell.parentElement as HTMLTableRowElement
  const table = row.closest('table')
  if (!table) return null
  const rows = [...table.rows]
  const [from, to] = span(cell)
  for (let at = rows.indexOf(row) - 1; at >= 0; at--) {
    const above = [...rows[at]!.cells].find(other => {
      const [left, right] = span(other)
      return left < to && right > from
    })
    if (!above || holdsControl(above)) continue
    const text = labelClean(ownText(above))
    if (text !== '') return { text, row: rows[at]! }
  }
  return null
}

function span(cell: HTMLTableCellElement): [from: number, to: number] {
  let from = 0
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    from += (at as HTMLTableCellElement).colSpan || 1
  }
  return [from, from + (cell.colSpan || 1)]
}
