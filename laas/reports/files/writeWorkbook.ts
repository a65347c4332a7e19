import * as XLSX from '@e965/xlsx'
import type { Satang } from '../../documents/document.ts'

/** A column of a sheet: `money` cells are satang, `count` cells whole numbers, all others text. */
export interface SheetColumn {
  title: string
  type: 'text' | 'count' | 'money'
}

/** One table, with what stands above it. */
export interface Sheet {
  name: string
  above: string[]
  columns: SheetColumn[]
  rows: (string | Satang | null)[][]
}

const formats = { count: '#,##0', money: '#,##0.00' }

/**
 * A workbook (.xlsx) of one sheet a table. Amounts are numbers with two decimals, so that they can be added up;
 * a text is a text whatever it begins with, and never a formula.
 */
export function writeWorkbook(sheets: Sheet[]): Uint8Array<ArrayBuffer> {
  const book = XLSX.utils.book_new()
  const names = new Set<string>()
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, sheetOf(sheet), nameOf(sheet.name, names))
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

function sheetOf({ above, columns, rows }: Sheet): XLSX.WorkSheet {
  const cells: XLSX.CellObject[][] = [
    ...above.map(line => [text(line)]),
    columns.map(({ title }) => text(title)),
    ...rows.map(row => columns.map(({ type }, at) => cellOf(row[at] ?? null, type))),
  ]
  const sheet = XLSX.utils.aoa_to_sheet(cells)
  sheet['!cols'] = columns.map(({ title, type }) => ({
    wch: type === 'text' ? Math.max(14, title.length) : 16,
  }))
  return sheet
}

function cellOf(value: string | number | null, type: SheetColumn['type']): XLSX.CellObject {
  if (value === null || value === '') return { t: 'z' }
  if (typeof value === 'string' || type === 'text') return text(String(value))
  return { t: 'n', v: type === 'money' ? value / 100 : value, z: formats[type] }
}

const text = (value: string): XLSX.CellObject => ({ t: 's', v: value.slice(0, longest), z: '@' })

/** What a cell of a workbook can hold. */
const longest = 32_767

/** Names of sheets are short, without these signs, and each is there once. */
function nameOf(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Sheet'
  let name = plain.slice(0, 31)
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, 27)} ${n}`
  taken.add(name.toLowerCase())
  return name
}
