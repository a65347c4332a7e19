import type { FieldValue } from '../documents/fields.ts'
import type { MatchDocument } from './types.ts'

/**
 * The number by which people know the paper, folded; '' where there is none. Cheque numbers, receipt
 * book numbers and e-GP contract numbers are typed (fact), all others are given anew by the system and
 * are never evidence. A book's receipt is named by book and number together, unless its number is the
 * system's own RCPT-….
 */
export function typedNumber(
  { kind, number, fields }: MatchDocument,
  fold: (value: FieldValue | undefined) => string,
): string {
  if (kind === 'cheque') return fold(fields.chequeNumber ?? number).replace(/^0+/, '')
  if (kind === 'contract') return fold(fields.contractNumber ?? (/^\d{10,}$/.test(number) ? number : ''))
  if (kind === 'receipt' && fields.bookNumber !== undefined) {
    const own = /^\d+$/.test(number.trim()) ? `#${Number(number)}` : ''
    return fold(fields.bookNumber) + own
  }
  return fold(fields.chequeNumber)
}
