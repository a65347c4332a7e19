import { amountLikeness } from './amountLikeness.ts'
import { DateLikenesses } from './dateLikenesses.ts'
import { descriptionLikeness } from './descriptionLikeness.ts'
import { type Entry, sameDayAndName, sameSum } from './entry.ts'
import { Findings } from './findings.ts'
import { Known } from './known.ts'
import { partyLikeness } from './partyLikeness.ts'
import { askFrom, points } from './points.ts'
import {
  amountSteps,
  dateSteps,
  descriptionSteps,
  type PartyFound,
  partySteps,
  type Step,
  steps,
  typedSteps,
} from './steps.ts'
import { titlesDiffer } from './title.ts'
import { typedLikeness } from './typedNumber.ts'

const bestOtherDate = Math.max(points.date_neighbour, points.date_era, points.date_digit, points.date_swapped)

/** Compares sightings with documents, and asks what else the documents use. */
export class Comparer {
  private readonly nothing = Findings.none()
  private readonly dates = new DateLikenesses()
  private readonly known: Known
  private readonly isDescription = (text: string) => this.known.isDescription(text)

  constructor(documents: readonly Entry[]) {
    this.known = new Known(documents)
  }

  /**
   * What speaks for and against this sighting being this document; the score is the sum of the points. null as soon
   * as it cannot come to a question any more, unless it `isWanted` all the same. Most candidates are such: the cheap
   * parts come first, and the dear ones (edits of names) only where those leave hope.
   */
  compare(document: Entry, sighting: Entry, isWanted: boolean): Findings | null {
    const amount = this.amountOf(document, sighting)
    const typed = this.typedOf(document, sighting)
    const isSameDay = document.date === sighting.date
    const isDated = document.date !== null && sighting.date !== null
    const isDescribed = document.description !== '' && sighting.description !== ''
    const least = isWanted ? Number.NEGATIVE_INFINITY : askFrom

    let most = mostBesides(document, sighting)
    if (amount !== null) most += amount.points
    if (typed !== null) most += typed.points
    if (isDescribed) most += points.description_equal
    const bestDate = !isDated ? 0 : isSameDay ? points.date_equal : bestOtherDate
    const bestParty = document.party === sighting.party ? points.party_equal : points.party_near
    if (most + bestDate + bestParty < least) return null
    const date = isDated ? dateSteps[isSameDay ? 'equal' : this.dates.of(document, sighting)] : null
    if (date !== null) most += date.points
    if (most + bestParty < least) return null
    const party = partySteps[this.partyOf(document, sighting)]
    most += party.points
    if (most < least) return null
    const description = this.descriptionOf(document, sighting)
    if (isDescribed) most += description!.points - points.description_equal
    if (most < least) return null

    let found = this.nothing
    if (amount !== null) found = found.and(amount)
    if (date !== null) found = found.and(date)
    found = found.and(party)
    if (typed !== null) found = found.and(typed)
    if (description !== null) found = found.and(description)
    if (document.kept === sighting.kept) return found.times(steps.kept_equal, document.kept.length)
    return this.compareKept(document, sighting, found)
  }

  private amountOf(document: Entry, sighting: Entry): Step | null {
    if (document.amount === null || sighting.amount === null) return null
    return amountSteps[amountLikeness(document.amount, sighting.amount)]
  }

  private typedOf({ kind, typed }: Entry, sighting: Entry): Step | null {
    if (typed.length === 0 || sighting.typed.length === 0) return null
    return typedSteps[typedLikeness(typed, sighting.typed, one => this.known.isOwnNumber(kind, one))]
  }

  private descriptionOf(document: Entry, sighting: Entry): Step | null {
    if (document.description === '') return null
    if (sighting.description === '') return steps.description_unknown
    return descriptionSteps[
      descriptionLikeness(document.description, sighting.description, this.isDescription)
    ]
  }

  /** A near name that is another payee's, or a name under another title, is probably another one's. */
  private partyOf(document: Entry, sighting: Entry): PartyFound {
    const likeness = partyLikeness(document, sighting)
    if (likeness !== 'equal' && likeness !== 'near') return likeness
    if (titlesDiffer(document.title, sighting.title)) return likeness === 'equal' ? 'title' : 'namesake'
    return likeness === 'near' && this.known.isParty(sighting.party) ? 'namesake' : likeness
  }

  private compareKept(document: Entry, sighting: Entry, found: Findings): Findings {
    let [equal, reworded, other] = [0, 0, 0]
    const differs: string[] = []
    for (const [field, value] of sighting.kept) {
      const own = document.kept.find(([name]) => name === field)
      if (own === undefined) continue
      if (own[1] === value) equal++
      else {
        if (this.known.isValue(field, value)) other++
        else reworded++
        differs.push(field)
      }
    }
    return found
      .times(steps.kept_equal, equal)
      .times(steps.kept_reworded, reworded)
      .times(steps.kept_other, other)
      .differing(differs)
  }
}

/** The most that further fields, and a look at what is around the two, can add. */
function mostBesides(document: Entry, sighting: Entry): number {
  let most = Math.min(document.kept.length, sighting.kept.length) * points.kept_equal
  if (document.amount === sighting.amount) most += points.amount_only
  if (sameSum(document, sighting)) most += points.alone
  if (sameDayAndName(document, sighting)) most += points.only_of_day
  return most
}
