import type { Field, FieldValue } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import type { MatchDocument } from './types.ts'

/** A document or a sighting made ready to be compared: folded once, not once a pair. */
export interface Entry {
  id: string
  kind: Kind
  number: string
  date: string | null
  amount: number | null
  party: string
  description: string
  /** The number that a person typed and that the system does not give anew; '' where there is none. */
  typed: string
  /** Further fields that a re-entered document keeps, folded. */
  kept: [field: Field, value: string][]
}

/** Fields that stay the same when a document is entered again; numbers that the system gives are not among them. */
const keptFields: readonly Field[] = [
  'bank',
  'account',
  'accountCode',
  'section',
  'plan',
  'job',
  'revenueCategory',
  'revenueType',
  'expenseCategory',
  'expenseType',
  'withholding',
  'vat',
  'method',
]

const folded = (value: FieldValue | undefined): string => (value === undefined ? '' : foldText(String(value)))

/**
 * Cheque numbers, receipt book numbers and e-GP contract numbers are typed by people (fact). A receipt
 * of a book is named by book and number together, except where its number is the system's own RCPT-….
 */
function typedNumber({ kind, number, fields }: MatchDocument): string {
  if (kind === 'cheque') return folded(fields.chequeNumber ?? number)
  if (kind === 'contract') return folded(fields.contractNumber)
  if (kind === 'receipt' && fields.bookNumber !== undefined) {
    const own = /^\d+$/.test(number.trim()) ? `#${Number(number)}` : ''
    return folded(fields.bookNumber) + own
  }
  return ''
}

/** Makes a document or a sighting ready. Amounts stay satang, dates stay ISO. */
export function toEntry(document: MatchDocument): Entry {
  const { id, kind, number, date, amount, party, fields } = document
  return {
    id,
    kind,
    number,
    date,
    amount,
    party: foldParty(party),
    description: folded(fields.description),
    typed: typedNumber(document),
    kept: keptFields.flatMap(field => (fields[field] === undefined ? [] : [[field, folded(fields[field])]])),
  }
}
