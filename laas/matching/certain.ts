import { certainFrom } from './points.ts'
import type { ReasonCode } from './reasons.ts'

const weighty = new Set(['amount', 'date', 'number'])

/** Another amount, date or typed number: such a pair is never linked without asking. */
export const differsInWeight = (differs: readonly string[]): boolean =>
  differs.some(field => weighty.has(field))

/** What the reports use for somebody or something else. */
const others: readonly ReasonCode[] = ['party_title', 'party_namesake', 'description_other', 'kept_other']
/** What makes up for a name that is not quite the same, or not shown. */
const words: readonly ReasonCode[] = ['description_equal', 'description_shortened']

/**
 * Day and amount must have been there to compare, and be equal, and so must a name: one that is not quite the
 * same must not have other words, too, unless the amount is alone on its day. Where only one side shows a
 * name, words must stand for it, and an amount that no other paper has. Papers that bear no name need equal
 * words, where they have any; where the list shows none, an amount that no other paper has stands for them. What
 * the reports use for something else is asked about. A typed number that no other paper carries makes up for all
 * of this.
 */
export function mayBeCertain(found: {
  score: number
  inWeight: boolean
  has: (code: ReasonCode) => boolean
}): boolean {
  if (found.score < certainFrom || found.inWeight) return false
  const has = (code: ReasonCode) => found.has(code)
  if (!has('amount_equal') || !has('date_equal')) return false
  if (has('typed_equal')) return true
  if (has('party_other') || others.some(has)) return false
  if (has('party_near') && has('description_reworded') && !has('alone')) return false
  if (has('party_unknown')) return has('amount_only') && has('alone') && words.some(has)
  if (!has('party_none')) return true
  if (has('description_unknown')) return has('amount_only') && has('alone')
  return !has('description_reworded')
}
