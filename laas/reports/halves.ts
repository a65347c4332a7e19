import { parseAmount } from '../thai/amounts.ts'
import { reach } from './header.ts'
import { foldLabel } from './labelForms.ts'
import type { Grid } from './reading.ts'
import { totalScope } from './words.ts'

/** A list printed in two or more columns of rows, as one below the other. */
export interface Unfolded {
  grid: Grid
  /** The row of the page that each row was taken from. */
  rowsOf: ReadonlyMap<number, number[]>
}

/**
 * A list whose headings stand twice or more beside one another in the same order goes on in the next half: its
 * halves, one below the other. Null where there is no such header, or where a text between its rows could belong
 * to either half. Linear in the number of rows.
 */
export function unfolded(grid: Grid): Unfolded | null {
  const at = grid.rows.slice(0, reach).findIndex(row => timesIn(row) > 1)
  if (at < 0) return null
  const head = grid.rows[at]!
  const times = timesIn(head)
  const width = head.length / times
  const rows = grid.rows.slice(0, at)
  const rowsOf = new Map(rows.map((_, row) => [row, [row]]))
  const put = (cells: string[], row: number) => {
    rowsOf.set(rows.length, [row])
    rows.push(cells)
  }
  const halves = (row: number) =>
    Array.from({ length: times }, (_, i) => (grid.rows[row] ?? []).slice(i * width, (i + 1) * width))
  const flush = (from: number, to: number, sums: number[]) => {
    put(head.slice(0, width), from)
    const body = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i).filter(
      row => !sums.includes(row),
    )
    const places = body.flatMap(row => halves(row).map((cells, half) => ({ row, half, cells })))
    const isAcross = goesAcross(halves(from + 1), halves(from + 2))
    for (const { row, cells } of isAcross
      ? places
      : places.toSorted((a, b) => a.half - b.half || a.row - b.row))
      if (cells.some(Boolean)) put(cells, row)
    for (const row of sums)
      put(
        halves(row).reduce((sum, cells) => sum.map((text, i) => text || (cells[i] ?? ''))),
        row,
      )
  }
  let from = at
  let sums: number[] = []
  const label = head.join('\n')
  for (let row = at + 1; row <= grid.rows.length; row++) {
    const cells = grid.rows[row]
    if (!cells || cells.join('\n') === label) {
      flush(from, row, sums)
      from = row
      sums = []
    } else if (isSum(cells)) sums.push(row)
    else if (cells.filter(Boolean).length === 1) return null
  }
  const struckThrough = new Set(grid.struck)
  const struck = [...rowsOf].flatMap(([row, [of]]) => (struckThrough.has(of!) ? [row] : []))
  const placeOf = new Map([...rowsOf].map(([row, [of]]) => [of, row]))
  const problems = grid.problems.map(problem => {
    const row = placeOf.get(problem.row)
    return row === undefined ? problem : { ...problem, row }
  })
  return { grid: { ...grid, rows, merges: [], outside: undefined, struck, problems }, rowsOf }
}

/** How often the same headings follow one another. */
function timesIn(row: string[]): number {
  const labels = row.map(foldLabel)
  for (const times of [2, 3]) {
    const width = labels.length / times
    if (
      width >= 3 &&
      Number.isInteger(width) &&
      labels.every((text, i) => text !== '' && text === labels[i % width])
    )
      return times
  }
  return 1
}

/** A sum over all halves: its label in one, its figure in the last. */
function isSum(cells: string[]): boolean {
  const filled = cells.filter(Boolean)
  const [label, ...figures] = filled
  return (
    label !== undefined &&
    ![null, 'in'].includes(totalScope(label)) &&
    figures.length <= 1 &&
    figures.every(text => parseAmount(text) !== null)
  )
}

/** Whether the second row stands beside the first, and not below it. */
function goesAcross([first, beside]: string[][], [below]: string[][]): boolean {
  const order = new Intl.Collator('th', { numeric: true }).compare
  const at = first!.findIndex((text, i) => text && beside?.[i] && below?.[i] && /\d/.test(text))
  return at >= 0 && order(first![at]!, beside![at]!) < 0 && order(beside![at]!, below![at]!) < 0
}
