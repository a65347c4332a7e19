import Papa from 'papaparse'
import type { Grid } from '../reading.ts'
import { isShortened, letters, oddities } from './cellText.ts'

/** Comma, tab, semicolon or bar: the delimiter that the file uses is found by its lines. */
export function readDelimited(text: string): Grid {
  // Excel's own way of naming the delimiter.
  const said = /^sep=(.)\r?\n/i.exec(text)
  const { data, errors } = Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    skipEmptyLines: true,
    delimiter: said?.[1] ?? '',
  })
  const rows = data.map(row => row.map(bareText))
  const grid: Grid = { viewer: 'csv', rows, merges: [], texts: [], page: null, problems: [] }
  // An open quotation mark swallows what follows it: rows are missing.
  if (errors.some(error => error.type === 'Quotes'))
    grid.problems.push({ code: 'pageCut', values: [], weight: 'flag' })
  const odd = oddities()
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (isShortened(text)) odd.note('digitsLost', `${letters(column)}${index + 1}`, text)
    })
  })
  grid.problems.push(...odd.problems())
  return grid
}

/** `="0012"`: how files keep Excel from taking a number's zeros away. A formula that does more is left as it stands. */
function bareText(cell: string): string {
  const text = cell.trim()
  const kept = /^="((?:[^"]|"")*)"$/.exec(text)
  return kept ? kept[1]!.replaceAll('""', '"').trim() : text
}
