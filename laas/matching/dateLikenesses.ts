import { type DateLikeness, dateLikeness } from './dateLikeness.ts'
import type { Entry } from './entry.ts'

const all: readonly DateLikeness[] = ['equal', 'neighbour', 'digit', 'swapped', 'era', 'near', 'other']
/** So many different dates are remembered with one another; an office of a year has a few hundred. */
const most = 1024

/** `dateLikeness` of entries that have a date, found out once for each two dates. */
export class DateLikenesses {
  /** Of a document's date with each sighting's: 1 more than the place in `all`, 0 where it is not known yet. */
  private readonly rows: Uint8Array[] = []

  of(document: Entry, sighting: Entry): DateLikeness {
    const [own, other] = [document.dateAt, sighting.dateAt]
    if (own >= most || other >= most) return dateLikeness(document.date!, sighting.date!)
    let row = this.rows[own]
    if (row === undefined) {
      row = new Uint8Array(most)
      this.rows[own] = row
    }
    const known = row[other]!
    if (known > 0) return all[known - 1]!
    const found = dateLikeness(document.date!, sighting.date!)
    row[other] = all.indexOf(found) + 1
    return found
  }
}
