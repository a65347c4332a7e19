import type { Kind } from '../documents/kinds.ts'
import { normaliseLabel } from '../thai/labels.ts'
import { tidyText } from '../thai/tidy.ts'
import { ownNumbers } from './known/ownNumbers.ts'

/**
 * The number of its own that a form prints as a text, as the system does where nobody may type it. `rows`: the texts of
 * the page, cell by cell. The first label that stands beside one number, and one only, decides; '' where none does.
 */
export function printedNumber(rows: readonly (readonly string[])[], kind: Kind): string {
  for (const label of ownNumbers[kind]) {
    const found = new Set(rows.flatMap(row => besideLabel(row.map(tidyText).filter(Boolean), label)))
    if (found.size > 1) return ''
    for (const number of found) return number
  }
  return ''
}

/** What stands in the cell after the label, or in its own after a colon. A text without a figure is no number. */
function besideLabel(cells: readonly string[], label: string): string[] {
  const wanted = normaliseLabel(label)
  return cells.flatMap((cell, at) => {
    const [head = '', ...rest] = cell.split(/\s*:\s*/)
    if (normaliseLabel(head) !== wanted) return []
    const value = rest.join(':') || (cells[at + 1] ?? '')
    return /^[^\s:]*\d[^\s:]*$/.test(value) ? [value] : []
  })
}
