import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import type { DocumentContent } from './document.ts'
import { type Field, type FieldValue, fieldTypes } from './fields.ts'
import { normaliseNumber } from './numbers.ts'

/** Fields that stand in a document itself and not among its further ones. */
const own = ['number', 'date', 'amount', 'party', 'fiscalYear'] as const
type Own = (typeof own)[number]

/** Texts in which two reports say the same thing in other words. */
const free: Field[] = ['description', 'note', 'account', 'stubParty']

const numbers: Field[] = (Object.keys(fieldTypes) as Field[]).filter(
  field => field === 'number' || field.endsWith('Number') || field.endsWith('Code'),
)

export const isOwn = (field: Field): field is Own => (own as readonly Field[]).includes(field)

/** What a report says of one field of a document; null where it says nothing. */
export function saidOf(content: DocumentContent, field: Field): FieldValue | null {
  // A cancelled document is often printed without its sum.
  if (field === 'amount' && content.cancelled && !content.amount) return null
  const value = isOwn(field) ? content[field] : content.fields[field]
  return value === undefined || value === '' ? null : value
}

/** Every field of which a report says something. */
export function fieldsSaid(content: DocumentContent): Field[] {
  const all = [...own, ...(Object.keys(content.fields) as Field[])]
  return all.filter(field => saidOf(content, field) !== null)
}

/**
 * Whether two values of a field are one: sums and days to the satang and the day, numbers but for spaces and
 * case, names but for titles and company forms, and a text that was cut off is the longer one.
 */
export function saysSame(field: Field, a: FieldValue, b: FieldValue): boolean {
  if (a === b || free.includes(field)) return true
  if (fieldTypes[field] !== 'text' && fieldTypes[field] !== 'choice') return false
  if (numbers.includes(field)) return normaliseNumber(String(a)) === normaliseNumber(String(b))
  const fold = field === 'party' ? foldParty : foldText
  const [short, long] = [fold(String(a)), fold(String(b))].sort((one, two) => one.length - two.length)
  return short!.length > 3 ? long!.includes(short!) : short === long
}
