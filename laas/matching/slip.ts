import type { ReasonCode } from './reasons.ts'
import type { Reason } from './types.ts'

const strangers = new Set<ReasonCode>([
  'date_near',
  'date_other',
  'party_other',
  'party_namesake',
  'party_title',
  'typed_other',
  'outside',
  'part_of_sum',
])

/**
 * Whether a difference looks like a slip of the fingers in one and the same document: not another payee,
 * not another day of the same week; another amount only where payee and day have no other document.
 */
export function looksLikeSlip(reasons: readonly Reason[]): boolean {
  const codes = reasons.map(({ code }) => code as ReasonCode)
  if (codes.some(code => strangers.has(code))) return false
  return !codes.includes('amount_other') || codes.includes('only_of_day')
}
