import { amountLikeness } from './amountLikeness.ts'
import { dateLikeness } from './dateLikeness.ts'
import { descriptionLikeness } from './descriptionLikeness.ts'
import type { Entry } from './entry.ts'
import type { Findings } from './findings.ts'
import type { Known } from './known.ts'
import { partyLikeness } from './partyLikeness.ts'
import { titlesDiffer } from './title.ts'
import { typedLikeness } from './typedNumber.ts'

/**
 * What speaks for and against this sighting being this document; the score is the sum of the points.
 * `known`: what the reports use elsewhere; `nothing`: what comparisons begin with.
 */
export function compare(document: Entry, sighting: Entry, known: Known, nothing: Findings): Findings {
  let found = nothing
  if (document.amount !== null && sighting.amount !== null) {
    const likeness = amountLikeness(document.amount, sighting.amount)
    found = found.and(`amount_${likeness}`, likeness === 'equal' ? '' : 'amount')
  }
  if (document.date !== null && sighting.date !== null) {
    const likeness = dateLikeness(document.date, sighting.date)
    found = found.and(`date_${likeness}`, likeness === 'equal' ? '' : 'date')
  }
  const party = partyOf(document, sighting, known)
  found = found.and(`party_${party}`, alike.includes(party) ? '' : 'party')
  const typed = typedLikeness(document.typed, sighting.typed, one => known.isOwnNumber(document.kind, one))
  if (typed !== 'unknown') found = found.and(`typed_${typed}`, typed === 'other' ? 'number' : '')
  if (document.description !== '' && sighting.description !== '') {
    const likeness = descriptionLikeness(document.description, sighting.description, text =>
      known.isDescription(text),
    )
    found = found.and(`description_${likeness}`, likeness === 'equal' ? '' : 'description')
  } else if (document.description !== '') found = found.and('description_unknown')
  if (document.kept === sighting.kept) return found.times('kept_equal', document.kept.length)
  return compareKept(document, sighting, known, found)
}

const alike: readonly string[] = ['equal', 'unknown', 'none']

function compareKept(document: Entry, sighting: Entry, known: Known, found: Findings): Findings {
  let [equal, reworded, other] = [0, 0, 0]
  const differs: string[] = []
  for (const [field, value] of sighting.kept) {
    const own = document.kept.find(([name]) => name === field)
    if (own === undefined) continue
    if (own[1] === value) equal++
    else {
      if (known.isValue(field, value)) other++
      else reworded++
      differs.push(field)
    }
  }
  return found
    .times('kept_equal', equal)
    .times('kept_reworded', reworded)
    .times('kept_other', other)
    .differing(differs)
}

/** A near name that is another payee's, or a name under another title, is probably another one's. */
function partyOf(document: Entry, sighting: Entry, known: Known) {
  const likeness = partyLikeness(document, sighting)
  if (likeness !== 'equal' && likeness !== 'near') return likeness
  if (titlesDiffer(document.title, sighting.title)) return likeness === 'equal' ? 'title' : 'namesake'
  return likeness === 'near' && known.isParty(sighting.party) ? 'namesake' : likeness
}
