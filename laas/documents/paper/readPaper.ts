import { parseAmount } from '../../thai/amounts.ts'
import { parseDate } from '../../thai/dates.ts'
import { tidyText } from '../../thai/tidy.ts'
import type { DocumentContent, DocumentLine } from '../document.ts'
import { type Field, type Fields, type FieldValue, fieldTypes, type RawFields } from '../fields.ts'
import { fiscalYearOf } from '../fiscalYear.ts'
import { type Gap, inGaps } from '../gap.ts'
import type { Kind } from '../kinds.ts'
import { paperFields } from './fields.ts'

/** What a person typed from one paper, as typed. */
export interface Typed {
  kind: Kind
  fields: RawFields
  lines: RawFields[]
}

type PaperCode =
  | ('missing' | 'notDate' | 'notAmount' | 'notYear')
  | ('outside' | 'yearDisagrees' | 'sum' | 'unbalanced')

/** What is wrong, or odd, in one place; `code` is a key of the locales (`paper_<code>`). */
export interface PaperProblem {
  field: Field
  /** 0-based; null in the document itself. */
  line: number | null
  code: PaperCode
  values: string[]
  /** `stop`: it cannot be stored so. */
  weight: 'stop' | 'flag'
}

/** A typed paper as a document; null where something stops it. Days are read as on paper, in B.E. */
export function readPaper(
  typed: Typed,
  gaps: Gap[],
): { content: DocumentContent | null; problems: PaperProblem[] } {
  const { kind } = typed
  const problems: PaperProblem[] = []
  const mark = (
    weight: PaperProblem['weight'],
    field: Field,
    code: PaperProblem['code'],
    ...values: string[]
  ) => problems.push({ field, line: null, code, values, weight })
  const { values, raw } = valuesOf(typed.fields, paperFields[kind].fields, null, problems)
  const lines = typed.lines.flatMap((line, index) => lineOf(line, kind, index, problems))
  const sum = lines.reduce((total, line) => total + (line.amount ?? 0), 0)
  const balances = kind === 'journal'
  const debit = sumOf(lines, 'debit')
  const { number = '', date = null, party = '', ...rest } = values
  const amount = balances ? debit : ((values.amount as number | undefined) ?? (lines.length > 0 ? sum : null))
  if (date === null && !raw.date) mark('stop', 'date', 'missing')
  if (amount === null && !raw.amount) mark('stop', 'amount', 'missing')
  if (balances && lines.length === 0) mark('stop', 'debit', 'missing')
  if (balances && debit !== sumOf(lines, 'credit')) mark('stop', 'credit', 'unbalanced')
  if (!balances && lines.length > 0 && amount !== sum) mark('flag', 'amount', 'sum')
  if (typeof date === 'string' && !inGaps(date, gaps)) mark('flag', 'date', 'outside')
  const year = /\/\s*(?:25)?([4-9]\d)$/.exec(String(number))
  if (typeof date === 'string' && year && Number(year[1]) !== fiscalYearOf(date) % 100)
    mark('flag', 'number', 'yearDisagrees', String(fiscalYearOf(date)))
  if (kind === 'requisition') checkSums(values, amount, mark)
  if (problems.some(({ weight }) => weight === 'stop')) return { content: null, problems }
  const { amount: _, ...fields } = rest
  if (kind === 'cheque') Object.assign(fields, { chequeNumber: number, stubDate: date })
  return {
    content: {
      kind,
      number: String(number),
      date: date as string | null,
      amount,
      party: String(party),
      fiscalYear: typeof date === 'string' ? fiscalYearOf(date) : null,
      cancelled: false,
      fields,
      raw,
      lines,
    },
    problems,
  }
}

/** What was typed, to be changed. */
export function typedOf({ kind, raw, lines }: DocumentContent): Typed {
  return { kind, fields: raw, lines: lines.map(line => line.raw) }
}

function lineOf(typed: RawFields, kind: Kind, index: number, problems: PaperProblem[]): DocumentLine[] {
  const { values, raw } = valuesOf(typed, paperFields[kind].lines, index, problems)
  if (Object.keys(raw).length === 0) return []
  const { amount, ...fields } = values
  const own = [amount, values.debit, values.credit].find(value => value !== undefined && value !== 0)
  return [{ amount: typeof own === 'number' ? own : null, fields, raw }]
}

function valuesOf(typed: RawFields, fields: Field[], line: number | null, problems: PaperProblem[]) {
  const values: Fields = {}
  const raw: RawFields = {}
  for (const field of fields) {
    const text = tidyText(typed[field] ?? '')
    if (text === '') continue
    raw[field] = text
    const value = readValue(field, text)
    if (value !== null) values[field] = value
    else {
      const code = ({ date: 'notDate', amount: 'notAmount', year: 'notYear' } as const)[
        fieldTypes[field] as 'date' | 'amount' | 'year'
      ]
      problems.push({ field, line, code, values: [text], weight: 'stop' })
    }
  }
  return { values, raw }
}

function readValue(field: Field, text: string): FieldValue | null {
  const type = fieldTypes[field]
  if (type === 'date') return parseDate(text).iso
  if (type === 'amount') return parseAmount(text)
  if (type === 'year') return /^25\d\d$/.test(text) ? Number(text) : null
  return text
}

function sumOf(lines: DocumentLine[], field: 'debit' | 'credit'): number {
  return lines.reduce((total, { fields }) => total + Number(fields[field] ?? 0), 0)
}

/** (12) = (10) + (11) and (15) = (12) − (13) − (14), as the ฎีกา form has it. */
function checkSums(
  values: Fields,
  amount: number | null,
  mark: (weight: 'flag', field: Field, code: PaperCode) => void,
): void {
  const of = (field: Field) => values[field] as number | undefined
  if (amount === null) return
  if (of('goodsAmount') !== undefined && of('goodsAmount')! + (of('vat') ?? 0) !== amount)
    mark('flag', 'goodsAmount', 'sum')
  const left = amount - (of('withholding') ?? 0) - (of('savings') ?? 0)
  if (of('netAmount') !== undefined && of('netAmount') !== left) mark('flag', 'netAmount', 'sum')
}
