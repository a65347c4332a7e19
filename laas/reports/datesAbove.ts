import type { Problem } from '../documents/problem.ts'
import { parseDate } from '../thai/dates.ts'
import type { Header } from './header.ts'
import type { Grid } from './reading.ts'
import { totalScope } from './words.ts'

/** So many days must be left out, and so large a share of all, before it is the report's way of writing. */
const least = { count: 2, share: 0.2 }

/**
 * Registers that print a day once, with blanks below it until the day changes: the blanks take the day above, and it is
 * said. Only where the page shows that this is its way: no two rows one after the other print the same day, and days
 * never step back. Else a blank stays blank: it may be a cell that was lost.
 */
export function withDatesAbove(grid: Grid, header: Header): { grid: Grid; problems: Problem[] } {
  const none = { grid, problems: [] }
  const at = (field: string) => header.columns.list.find(column => column.field === field)?.from
  const [date, number] = [at('date'), at('number')]
  if (date === undefined || number === undefined || date === number) return none
  const tall = grid.merges.filter(
    ([, left, rows, columns]) => rows > 1 && left <= date && date < left + columns,
  )
  const taken = new Map<number, string>()
  let above = { iso: '', text: '' }
  let before: string | undefined
  let isNext = false
  let count = 0
  for (let row = header.row + header.rows; row < grid.rows.length; row++) {
    const cells = grid.rows[row]!
    if (cells.some(text => totalScope(text) !== null)) above = { iso: '', text: '' }
    if (!/[\d๐-๙]/.test(cells[number] ?? '')) {
      if (cells.some(Boolean)) isNext = false
      continue
    }
    const text = (cells[date] ?? '').trim()
    // A further line of the same document says its number again.
    if (text === '' && cells[number] === before) continue
    before = cells[number]
    count++
    if (text === '') {
      // A day in a merged cell stands beside each of its rows.
      if (tall.some(([top, , rows]) => top < row && row < top + rows)) continue
      if (above.iso !== '') taken.set(row, above.text)
      isNext = false
      continue
    }
    const { iso } = parseDate(text)
    if (iso === null || (above.iso !== '' && (iso < above.iso || (isNext && iso === above.iso)))) return none
    above = { iso, text }
    isNext = true
  }
  if (taken.size < least.count || taken.size < count * least.share) return none
  const rows = grid.rows.map((cells, row) =>
    taken.has(row) ? withCell(cells, date, taken.get(row)!) : cells,
  )
  const [first] = taken.keys()
  const problem: Problem = { code: 'datesAbove', values: [String(taken.size)], weight: 'flag', row: first! }
  return { grid: { ...grid, rows }, problems: [problem] }
}

/** A row may end before that column. */
function withCell(cells: string[], at: number, text: string): string[] {
  const row = [...cells]
  while (row.length < at) row.push('')
  row[at] = text
  return row
}
