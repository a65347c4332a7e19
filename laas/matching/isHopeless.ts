import { amountLikeness } from './amountLikeness.ts'
import { dateLikeness } from './dateLikeness.ts'
import { type Entry, sameDayAndName, sameSum } from './entry.ts'
import { partyLikeness } from './partyLikeness.ts'
import { askFrom, points } from './points.ts'
import { typedLikeness } from './typedNumber.ts'

/**
 * Whether a comparison could not come to a question at all: never wrongly yes. Most candidates are such,
 * and this looks at the dear parts (edits of names) only when the cheap ones leave hope.
 */
export function isHopeless(document: Entry, sighting: Entry): boolean {
  let most = Math.min(document.kept.length, sighting.kept.length) * points.kept_equal
  if (document.description !== '' && sighting.description !== '') most += points.description_equal
  if (document.amount === sighting.amount) most += points.amount_only
  if (sameSum(document, sighting)) most += points.alone
  if (sameDayAndName(document, sighting)) most += points.only_of_day
  const typed = typedLikeness(document.typed, sighting.typed, () => true)
  if (typed === 'equal' || typed === 'shared') most += points[`typed_${typed}`]
  if (document.amount !== null && sighting.amount !== null)
    most += points[`amount_${amountLikeness(document.amount, sighting.amount)}`]

  const bothDates = document.date !== null && sighting.date !== null
  const date = !bothDates ? 0 : document.date === sighting.date ? points.date_equal : bestOtherDate
  const party = document.party === sighting.party ? points.party_equal : points.party_near
  if (most + date + party < askFrom) return true
  most += bothDates ? points[`date_${dateLikeness(document.date!, sighting.date!)}`] : 0
  if (most + party < askFrom) return true
  return most + points[`party_${partyLikeness(document, sighting)}`] < askFrom
}

const bestOtherDate = Math.max(points.date_neighbour, points.date_era, points.date_digit, points.date_swapped)
