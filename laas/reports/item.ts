import type { DocumentLine } from '../documents/document.ts'
import { type Field, type Fields, fieldTypes, type RawFields } from '../documents/fields.ts'
import { fiscalYearOf } from '../documents/fiscalYear.ts'
import type { Kind } from '../documents/kinds.ts'
import type { Problem } from '../documents/problem.ts'
import { parseDate } from '../thai/dates.ts'
import { amountOf, type Cells, type ItemRow, isAmount, rawOf } from './cells.ts'
import type { ColumnField, ReportMap } from './map.ts'
import type { ReadDocument } from './reading.ts'
import { marksCancelled, plain } from './words.ts'

/** Sums of a document as the report's totals count them. */
export interface Item {
  document: ReadDocument
  sums: Partial<Record<Field, number>>
  problems: Problem[]
  /** Which group of the report it stands in: order holds within a group only. */
  group: number
  /** No document of its own: what stands of one that opened above a total of the page, or on the page before. */
  rest?: true
}

/**
 * A document of its rows: the first opens it. Texts that wrap are joined. Sums in several rows are lines;
 * where the first row's sum is what the others add up to, it is their total and no line itself.
 */
export function documentOf(
  map: ReportMap & { kind: Kind },
  all: ItemRow[],
  group: Cells,
): Omit<Item, 'group'> {
  const { rows, remarks } = withoutRemarks(all)
  const [first, ...rest] = rows
  const problems: Problem[] = []
  const flag = (code: string, row: number, ...values: string[]) =>
    problems.push({ code, values: values.map(value => value.slice(0, 200)), weight: 'flag', row })
  const money = (field: ColumnField) =>
    rows.map(({ row, cells }) => {
      const text = cells[field] ?? ''
      const satang = amountOf(text)
      if (satang === null && text.trim() !== '') flag('amountUnreadable', row, rawOf(text))
      return satang
    })
  const amounts = map.balanced ? money('debit') : money('amount')
  const withAmount = rows.filter((_, i) => amounts[i] !== null)
  const restSum = sum(amounts.slice(1))
  const own = rest.every(({ cells }) => (cells.number ?? '').trim() === '')
  const firstIsTotal =
    own && rest.length > 0 && amounts[0] !== null && amounts[0] !== 0 && restSum === amounts[0]
  // One further row of the same sum could be its only line, or a second one.
  if (firstIsTotal && amounts.slice(1).filter(figure => figure !== null).length === 1)
    flag('linesUnclear', first!.row, rawOf(first!.cells.amount ?? ''))
  const unreadable = problems.length > 0
  const amount = unreadable || withAmount.length === 0 ? null : firstIsTotal ? amounts[0]! : sum(amounts)

  const fields: Fields = {}
  const raw: RawFields = {}
  const sums: Item['sums'] = {}
  if (withAmount.length > 0 && !map.balanced) sums.amount = amount ?? 0
  for (const field of Object.keys(fieldTypes) as Field[]) {
    const own = rows.map(({ cells }) => cells[field] ?? '').filter(text => text.trim() !== '')
    const texts = own.length ? own : group[field] ? [group[field]] : []
    if (texts.length === 0) continue
    raw[field] = texts.map(rawOf).join('\n')
    if (isAmount(field)) {
      if (field === 'amount') continue
      const figures = money(field)
      sums[field] = sum(figures)
      if (figures.every((figure, i) => figure !== null || !(rows[i]!.cells[field] ?? '').trim()))
        fields[field] = sum(figures)
    } else if (field !== 'number' && field !== 'date' && field !== 'party') {
      const value = fieldValue(field, texts, withAmount.length > 1)
      if (value !== null) fields[field] = value
    }
  }
  // What is paid is the sum before deductions less the deductions, where all three are printed.
  const gross = money('gross')
  const held = sum([...money('withholding'), ...money('savings')])
  const told = gross.some(figure => figure !== null) && amount !== null
  if (told && rows.some(({ cells }) => 'withholding' in cells) && sum(gross) - held !== amount)
    flag('sumsDisagree', first!.row, plain(first!.cells.number ?? ''))
  const date = parseDate(first!.cells.date || group.date || '').iso
  if (date === null && raw.date) flag('dateUnreadable', first!.row, raw.date)
  const { number, bookNumber } = numberOf(rows)
  if (bookNumber && !fields.bookNumber) fields.bookNumber = bookNumber
  if (map.also?.number && number) fields[map.also.number] ??= number
  if (map.also?.date && date) fields[map.also.date] ??= date
  const hasLines = map.lines === 'always' || withAmount.length > 1
  const lines = hasLines ? linesOf(firstIsTotal ? rest : rows) : remarks
  return {
    document: {
      kind: map.kind,
      number,
      date,
      amount,
      party: joined(rows.map(({ cells }) => cells.party ?? '')) || plain(group.party ?? ''),
      fiscalYear: date ? fiscalYearOf(date) : null,
      cancelled: all.some(isCancelled) || marksCancelled(group.status ?? '', true),
      fields,
      raw,
      lines,
      rows: [...new Set(all.map(({ row }) => row))],
    },
    sums,
    problems,
  }
}

function isCancelled({ cells, texts }: ItemRow): boolean {
  const states = [cells.status, cells.note].some(text => marksCancelled(text ?? '', true))
  return states || (texts ?? Object.values(cells)).some(text => marksCancelled(text, false))
}

/** A row that only says something in parentheses goes on with no text above it: it is a line without a sum. */
function withoutRemarks(all: ItemRow[]): { rows: ItemRow[]; remarks: DocumentLine[] } {
  const remarks: DocumentLine[] = []
  const rows = all.filter(({ cells }, index) => {
    const texts = Object.values(cells).filter(text => text.trim())
    const text = plain(texts[0] ?? '')
    if (
      index === 0 ||
      texts.length !== 1 ||
      !/^\(.*\)$/.test(text) ||
      /^\((?:มหาชน|สำนักงานใหญ่|สาขา)/.test(text)
    )
      return true
    remarks.push({ amount: null, fields: { description: text }, raw: { description: text } })
    return false
  })
  return { rows, remarks }
}

/** เล่มที่ 01/67 เลขที่ 45 is a book and a number; anything else stays as printed. */
function numberOf(rows: ItemRow[]): { number: string; bookNumber: string } {
  const text = plain(rows[0]!.cells.number ?? '')
  const book = /^เล่ม(?:ที่)?\s*[:.]?\s*(\S+)\s*เลขที่\s*[:.]?\s*(\S+)$/.exec(text)
  return book
    ? { number: book[2]!, bookNumber: book[1]! }
    : { number: text.replace(/\s*[(*[]*ยกเลิก[)*\]]*$/, ''), bookNumber: '' }
}

/** Where a document has lines, a text of its own is the first line's; else its rows are one wrapped text. */
function fieldValue(field: Field, texts: string[], lines: boolean): string | number | null {
  const type = fieldTypes[field]
  if (type === 'date') return parseDate(texts[0]!).iso
  if (type === 'year') return /^25\d\d$/.test(plain(texts[0]!)) ? Number(plain(texts[0]!)) : null
  return lines ? plain(texts[0]!) : joined(texts)
}

function linesOf(rows: ItemRow[]): DocumentLine[] {
  const lines: DocumentLine[] = []
  for (const { cells } of rows) {
    const moved = ['amount', 'debit', 'credit'] as const
    const of = moved.find(field => amountOf(cells[field] ?? ''))
    const amount = of ? amountOf(cells[of]!) : amountOf(cells.amount ?? '')
    const fields: Fields = {}
    const raw: RawFields = {}
    for (const field of Object.keys(cells) as Field[]) {
      const text = cells[field] ?? ''
      if (!(field in fieldTypes) || !text.trim() || ['number', 'date', 'party', 'amount'].includes(field))
        continue
      raw[field] = rawOf(text)
      const value = isAmount(field) ? amountOf(text) : fieldValue(field, [text], true)
      if (value !== null) fields[field] = value
    }
    if (amount !== null)
      lines.push({ amount, fields, raw: { ...raw, amount: rawOf(cells[of ?? 'amount'] ?? '') } })
    else if (lines.length)
      for (const [field, value] of Object.entries(fields) as [Field, string | number][]) {
        const before = lines.at(-1)!.fields
        before[field] = typeof value === 'string' && before[field] ? `${before[field]} ${value}` : value
      }
  }
  return lines
}

function joined(texts: string[]): string {
  const own = texts.map(plain).filter(Boolean)
  // What every line of a document repeats is said once.
  return own.filter((text, index) => text !== own[index - 1]).join(' ')
}

function sum(figures: (number | null)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0)
}
