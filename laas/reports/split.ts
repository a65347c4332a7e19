import { amountOf, type Cells } from './cells.ts'
import type { ColumnField } from './map.ts'

/**
 * Two documents in one row: the number and the amount both hold the same count of lines, and every other
 * cell as many or one. Null where the row is one document.
 */
export function splitRow(cells: Cells): Cells[] | null {
  const numbers = linesOf(cells.number)
  const amounts = linesOf(cells.amount)
  const count = numbers.length
  if (count < 2 || amounts.length !== count) return null
  if (!numbers.every(number => /\d/.test(number)) || !amounts.every(text => amountOf(text) !== null))
    return null
  return numbers.map((_, index) => {
    const part: Cells = {}
    for (const field of Object.keys(cells) as ColumnField[]) {
      const lines = linesOf(cells[field])
      part[field] = lines.length === count ? lines[index]! : (cells[field] ?? '')
    }
    return part
  })
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter(Boolean)
}
