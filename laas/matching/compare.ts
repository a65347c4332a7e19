import { formatAmount } from '../thai/amounts.ts'
import { amountLikeness } from './amountLikeness.ts'
import { dateLikeness, shownDate } from './dateLikeness.ts'
import { descriptionLikeness } from './descriptionLikeness.ts'
import type { Entry } from './entry.ts'
import type { Known } from './known.ts'
import { partyLikeness } from './partyLikeness.ts'
import { points } from './points.ts'
import { type ReasonCode, reason } from './reasons.ts'
import { titlesDiffer } from './title.ts'
import { typedLikeness } from './typedNumber.ts'
import type { Reason } from './types.ts'

export interface Comparison {
  score: number
  reasons: Reason[]
  differs: string[]
}

/**
 * What speaks for and against this sighting being this document; the score is the sum of the points.
 * `known`: what the reports use elsewhere. `differs` names the fields in which the two are not equal,
 * `number` being a typed one.
 */
export function compare(document: Entry, sighting: Entry, known: Known): Comparison {
  const reasons: Reason[] = []
  const differs: string[] = []
  const add = (code: ReasonCode, ...values: string[]) => reasons.push(reason(code, ...values))

  if (document.amount !== null && sighting.amount !== null) {
    const likeness = amountLikeness(document.amount, sighting.amount)
    if (likeness === 'equal') add('amount_equal')
    else {
      add(`amount_${likeness}`, formatAmount(document.amount), formatAmount(sighting.amount))
      differs.push('amount')
    }
  }
  if (document.date !== null && sighting.date !== null) {
    const likeness = dateLikeness(document.date, sighting.date)
    if (likeness === 'equal') add('date_equal')
    else {
      add(`date_${likeness}`, shownDate(document.date), shownDate(sighting.date))
      differs.push('date')
    }
  }
  const party = partyOf(document, sighting, known)
  add(`party_${party}`)
  if (party !== 'equal' && party !== 'unknown' && party !== 'none') differs.push('party')
  const typed = typedLikeness(document.typed, sighting.typed, one => known.isOwnNumber(document.kind, one))
  if (typed !== 'unknown') add(`typed_${typed}`, document.typed.join(', '), sighting.typed.join(', '))
  if (typed === 'other') differs.push('number')
  if (document.description !== '' && sighting.description !== '') {
    const likeness = descriptionLikeness(document.description, sighting.description, text =>
      known.isDescription(text),
    )
    add(`description_${likeness}`)
    if (likeness !== 'equal') differs.push('description')
  } else if (document.description !== '') add('description_unknown')
  const kept = { kept_equal: 0, kept_reworded: 0, kept_other: 0 }
  for (const [field, value] of sighting.kept) {
    const own = document.kept.find(([name]) => name === field)
    if (own === undefined) continue
    kept[own[1] === value ? 'kept_equal' : known.isValue(field, value) ? 'kept_other' : 'kept_reworded']++
    if (own[1] !== value) differs.push(field)
  }
  for (const code of ['kept_equal', 'kept_reworded', 'kept_other'] as const)
    if (kept[code] > 0) reasons.push({ code, points: points[code] * kept[code], values: [] })
  return { score: reasons.reduce((sum, one) => sum + one.points, 0), reasons, differs }
}

/** A near name that is another payee's, or a name under another title, is probably another one's. */
function partyOf(document: Entry, sighting: Entry, known: Known) {
  const likeness = partyLikeness(document, sighting)
  if (likeness !== 'equal' && likeness !== 'near') return likeness
  if (titlesDiffer(document.title, sighting.title)) return likeness === 'equal' ? 'title' : 'namesake'
  return likeness === 'near' && known.isParty(sighting.party) ? 'namesake' : likeness
}
