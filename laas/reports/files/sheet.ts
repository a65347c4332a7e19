import * as XLSX from '@e965/xlsx'
import type { Problem } from '../../documents/problem.ts'
import type { Grid } from '../reading.ts'
import { isShortened, letters, numberText, type Oddities, oddities, shapeOf } from './cellText.ts'
import { FileError } from './fileError.ts'
import { spans } from './spans.ts'

/** Grids of a workbook's sheets (.xls, .xlsb, .ods), leaving out empty ones. Throws `FileError`. */
export function readWorkbook(bytes: Uint8Array, name: string): Grid[] {
  let book: XLSX.WorkBook
  try {
    // raw: a receipt book 00123 is no 123. Styles are not needed; number formats are.
    book = XLSX.read(bytes, { type: 'array', raw: true, cellHTML: false, cellNF: true, dense: true })
  } catch (error) {
    const locked = /password|encrypt/i.test(String(error))
    throw new FileError(locked ? 'fileEncrypted' : 'fileDamaged', name)
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.flatMap((sheet, index) => {
    const grid = gridOf(book.Sheets[sheet]!, from1904)
    if (grid.rows.length === 0) return []
    if (book.Workbook?.Sheets?.[index]?.Hidden) grid.problems.push(shown('sheetHidden', sheet))
    return [{ ...grid, sheet }]
  })
}

const shown = (code: string, value: string): Problem => ({ code, values: [value], weight: 'flag' })

function gridOf(sheet: XLSX.WorkSheet, from1904: boolean): Grid {
  const grid: Grid = { viewer: 'sheet', rows: [], merges: [], texts: [], page: null, problems: [] }
  const cells = (sheet['!data'] ?? []) as ((XLSX.CellObject | undefined)[] | undefined)[]
  const odd = oddities()
  let width = 0
  for (const row of cells) if (row) width = Math.max(width, row.length)
  const kept: number[] = []
  const hidden: number[] = []
  const filled = new Set<number>()
  for (const [index, row] of cells.entries()) {
    if (!row) continue
    const texts = Array.from({ length: width }, (_, column) =>
      textOf(row[column], `${letters(column)}${index + 1}`, from1904, odd),
    )
    if (!texts.some(Boolean)) continue
    texts.forEach((text, column) => {
      if (text) filled.add(column)
    })
    if (sheet['!rows']?.[index]?.hidden) hidden.push(index + 1)
    kept[index] = grid.rows.length
    grid.rows.push(texts)
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    const row = kept[s.r]
    if (row !== undefined) grid.merges.push([row, s.c, e.r - s.r + 1, e.c - s.c + 1])
  }
  grid.problems = odd.problems()
  if (hidden.length > 0) grid.problems.push(shown('rowHidden', spans(hidden)))
  const columns = [...filled].filter(column => sheet['!cols']?.[column]?.hidden).sort((a, b) => a - b)
  if (columns.length > 0) grid.problems.push(shown('columnHidden', columns.map(letters).join(', ')))
  return grid
}

/** The value, written so that nothing is lost: dates by the calendar, sums with their satang, codes as shown. */
function textOf(cell: XLSX.CellObject | undefined, place: string, from1904: boolean, odd: Oddities): string {
  if (!cell) return ''
  if (cell.f && (cell.v === undefined || cell.v === null)) odd.note('formulaEmpty', place, '')
  if (cell.v === undefined || cell.v === null) return ''
  if (cell.t === 's') {
    const text = String(cell.v).trim()
    if (isShortened(text)) odd.note('digitsLost', place, text)
    return text
  }
  if (cell.t === 'e') odd.note('cellError', place, cell.w ?? '')
  if (cell.t !== 'n') return cell.w ?? String(cell.v)
  const shape = shapeOf(-1, typeof cell.z === 'string' ? cell.z : '')
  return numberText(cell.v as number, shape, from1904, (code, value) => odd.note(code, place, value))
}
