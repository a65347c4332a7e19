import Papa from 'papaparse'
import type { Grid } from '../reading.ts'

/** Comma, tab, semicolon or bar: the delimiter that the file uses is found by its lines. */
export function readDelimited(text: string): Grid {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true })
  const rows = data.map(row => row.map(cell => cell.trim()))
  const grid: Grid = { viewer: 'csv', rows, merges: [], texts: [], page: null, problems: [] }
  // An open quotation mark swallows what follows it: rows are missing.
  if (errors.some(error => error.type === 'Quotes'))
    grid.problems.push({ code: 'pageCut', values: [], weight: 'flag' })
  return grid
}
