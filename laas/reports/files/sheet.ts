import * as XLSX from '@e965/xlsx'
import type { Grid } from '../reading.ts'
import { FileError } from './fileError.ts'

/** Grids of a workbook's sheets (.xlsx, .xls), leaving out empty ones. Throws `FileError`. */
export function readWorkbook(bytes: Uint8Array, name: string): Grid[] {
  let book: XLSX.WorkBook
  try {
    // raw: a receipt book 00123 is no 123. Formulas and styles are not needed; number formats are.
    book = XLSX.read(bytes, {
      type: 'array',
      raw: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      dense: true,
    })
  } catch (error) {
    const locked = /password|encrypt/i.test(String(error))
    throw new FileError(locked ? 'fileEncrypted' : 'fileDamaged', name)
  }
  return book.SheetNames.map(sheet => ({ ...gridOf(book.Sheets[sheet]!), sheet })).filter(
    grid => grid.rows.length > 0,
  )
}

function gridOf(sheet: XLSX.WorkSheet): Grid {
  const grid: Grid = { viewer: 'sheet', rows: [], merges: [], texts: [], page: null, problems: [] }
  const range = sheet['!ref'] ? XLSX.utils.decode_range(sheet['!ref']) : null
  if (!range) return grid
  const cells = (sheet['!data'] ?? []) as (XLSX.CellObject | undefined)[][]
  let width = 0
  for (const row of cells) if (row) width = Math.max(width, row.length)
  const hidden = (sheet['!rows'] ?? []).map(row => row?.hidden === true)
  const kept: number[] = []
  for (let index = range.s.r; index <= Math.min(range.e.r, cells.length - 1); index++) {
    const row = cells[index] ?? []
    const texts = Array.from({ length: width }, (_, column) => textOf(row[column]))
    if (hidden[index] && texts.some(Boolean))
      grid.problems.push({ code: 'rowHidden', values: [String(index + 1)], weight: 'flag' })
    if (texts.some(Boolean)) {
      kept[index] = grid.rows.length
      grid.rows.push(texts)
    }
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    const row = kept[s.r]
    if (row !== undefined) grid.merges.push([row, s.c, e.r - s.r + 1, e.c - s.c + 1])
  }
  return grid
}

/** The value, written so that nothing is lost: dates by the calendar, sums with their satang, codes as shown. */
function textOf(cell: XLSX.CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.v === null) return ''
  const format = typeof cell.z === 'string' ? cell.z : ''
  if (cell.t === 's') return String(cell.v).trim()
  if (cell.t !== 'n') return cell.w ?? String(cell.v)
  const value = cell.v as number
  if (format && XLSX.SSF.is_date(format)) return dateOf(value)
  if (/^0{2,}$/.test(format)) return String(value).padStart(format.length, '0')
  const cents = Math.round(value * 100)
  const rounded = Math.abs(value * 100 - cents) < 1e-4 ? cents / 100 : value
  return String(rounded)
}

/** A year that was typed in B.E. lands in Excel as it stands: `parseDate` takes it for what it is. */
function dateOf(serial: number): string {
  const date = XLSX.SSF.parse_date_code(serial)
  if (!date || serial < 1) return String(serial)
  return `${date.y}-${String(date.m).padStart(2, '0')}-${String(date.d).padStart(2, '0')}`
}
