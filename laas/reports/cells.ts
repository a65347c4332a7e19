import { fieldTypes } from '../documents/fields.ts'
import { joinBahtSatang, parseAmount } from '../thai/amounts.ts'
import { findDates } from '../thai/dates.ts'
import type { Columns } from './columns.types.ts'
import type { ColumnField } from './map.ts'
import { plain } from './words.ts'

/** The raw text of each field in one row. */
export type Cells = Partial<Record<ColumnField, string>>

/** One row that belongs to a document, with its cells. */
export interface ItemRow {
  row: number
  cells: Cells
  /** Every cell of the row, those under unknown headings among them. */
  texts?: string[]
}

/** A pair of baht and satang keeps both texts, joined by this. */
const pair = '\u001f'

/** What a row holds under each column. Two texts under one merged header: both, so that neither is lost. */
export function cellsOf(row: string[], columns: Columns): Cells {
  const cells: Cells = {}
  for (const { field, from, to, satang, also } of columns.list) {
    const texts = row.slice(from, to + 1).filter(Boolean)
    let text = texts.join(
      texts.length === 2 && isAmount(field) && /^(?:\d\d|-)$/.test(plain(texts[1]!)) ? pair : '\n',
    )
    if (satang !== null) text = `${text}${pair}${row[satang] ?? ''}`
    if (also) {
      const [number, date] = splitCompound(text)
      cells[field] = number
      cells[also] = date
    } else cells[field] = text === pair ? '' : text
  }
  return cells
}

export function isAmount(field: ColumnField): boolean {
  if (field === 'gross') return true
  return field in fieldTypes && fieldTypes[field as keyof typeof fieldTypes] === 'amount'
}

/** Satang of an amount cell; null where it is empty or cannot be read in one way. */
export function amountOf(text: string): number | null {
  const [baht, satang] = text.split(pair)
  return satang === undefined ? parseAmount(text) : joinBahtSatang(baht!, satang)
}

/** The text as a person would copy it. */
export function rawOf(text: string): string {
  const [baht, satang] = text.split(pair)
  return satang === undefined ? text : [baht, satang].filter(Boolean).join(' | ')
}

/** เลขที่/วันที่ in one cell: the date is taken out, what stays is the number. */
function splitCompound(text: string): [string, string] {
  const flat = plain(text)
  const dates = findDates(flat)
  if (dates.length !== 1) return [text, '']
  const { raw } = dates[0]!
  return [flat.replace(raw, '').replace(/^[\s,/()-]+|[\s,/()-]+$/g, ''), raw]
}
