import type { FieldValue } from '../documents/fields.ts'
import type { MatchDocument } from './types.ts'

const none: readonly string[] = []

/**
 * The numbers by which people know the paper, folded. Cheque numbers, receipt book numbers and e-GP
 * contract numbers are typed (fact), all others are given anew by the system and are never evidence. A
 * book's receipt is named by book and number together, unless its number is the system's own RCPT-….
 */
export function typedNumbers(
  { kind, number, fields }: MatchDocument,
  fold: (value: FieldValue | undefined) => string,
): readonly string[] {
  if (kind === 'contract') {
    const found = [fold(fields.contractNumber), /^\d{10,}$/.test(number) ? number : '']
    return found.filter((typed, at) => typed !== '' && found.indexOf(typed) === at)
  }
  if (kind === 'receipt' && fields.bookNumber !== undefined) {
    const own = /^\d+$/.test(number.trim()) ? Number(number) : ''
    const book = String(fields.bookNumber).replace(/\d+/g, digits => String(Number(digits)))
    return [`${fold(book)}#${own}`]
  }
  const cheque = fold(kind === 'cheque' ? (fields.chequeNumber ?? number) : fields.chequeNumber).replace(
    /^0+/,
    '',
  )
  return cheque === '' ? none : [cheque]
}

export type TypedLikeness = 'equal' | 'shared' | 'other' | 'unknown'

/**
 * One equal number is enough: the two sides need not show the same ones. A book without the number in it, and
 * a number of which `isOwn` says that several papers carry it, is merely shared.
 */
export function typedLikeness(
  a: readonly string[],
  b: readonly string[],
  isOwn: (typed: string) => boolean,
): TypedLikeness {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const same = a.find(typed => b.includes(typed))
  if (same !== undefined) return !same.endsWith('#') && isOwn(same) ? 'equal' : 'shared'
  return a.some(typed => b.some(other => isSameBook(typed, other))) ? 'shared' : 'other'
}

/** One of the two says the book only. */
const isSameBook = (a: string, b: string): boolean =>
  (a.endsWith('#') && b.startsWith(a)) || (b.endsWith('#') && a.startsWith(b))
