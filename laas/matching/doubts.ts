import { Coincidence } from './coincidence.ts'
import { type Entry, sameRest } from './entry.ts'

/** So many wrong links an office may expect of all its certain ones of one kind. */
const bearable = 0.3
/** Documents that are entered and yet not equal in day, amount and payee: one in ten, where slips are many. */
const slipping = 0.1
/** One entry in so many has the day before or after. */
const wrongDay = 1 / 256
/** Fewer papers than this tell nothing of chance. */
const enoughToTell = 50
const classes = 4
const steps = 64

/** What one kind of document looks like as a whole. */
interface Office {
  papers: number
  linked: number
  strangers: number
  again: number
  /** Links by class and step of chance. */
  counts: Int32Array
  doubtful: Uint8Array
}

/**
 * Which of the links that stand are too likely to come about by chance: the more papers there are that look
 * alike, and the more entries that are in no report, the more is asked about. What is lost that way is little
 * in a small office and the price of being right in a large one.
 */
export class Doubts {
  private readonly offices = new Map<string, Office>()
  private readonly documents: readonly Entry[]
  private readonly coincidence: Coincidence
  private readonly placeOf: Int16Array
  private readonly strangers = new Set<number>()
  private readonly again = new Set<number>()

  constructor(documents: readonly Entry[]) {
    this.documents = documents
    this.coincidence = new Coincidence(documents)
    this.placeOf = new Int16Array(documents.length).fill(-1)
    for (const { kind } of documents) this.officeOf(kind).papers++
  }

  /** This document has no link. */
  forget(document: number): void {
    const place = this.placeOf[document]!
    if (place === -1) return
    this.placeOf[document] = -1
    const office = this.officeOf(this.documents[document]!.kind)
    office.linked--
    office.counts[place]!--
  }

  /**
   * This document has this link. `rival`: there is an entry of it again; there is an open document of the next day
   * that could have been meant; or nothing can come near a link that is `sure`.
   */
  link(document: number, sighting: Entry, rival: 'sure' | 'again' | 'neighbour' | null): void {
    this.forget(document)
    const old = this.documents[document]!
    const office = this.officeOf(old.kind)
    const isTold = rival !== 'sure' && office.papers >= enoughToTell
    const by = classOf(old, sighting, rival)
    const chance = !isTold
      ? 0
      : by === 4
        ? wrongDay
        : this.coincidence.expected(document, old.keys, sighting, office.papers)
    const place = chance === 0 ? 0 : by * steps + stepOf(chance)
    this.placeOf[document] = place
    office.linked++
    office.counts[place]!++
  }

  /** What was found about a sighting within the time of the reports: nothing at all, or that it is an entry again. */
  sighting(at: number, kind: string, is: 'stranger' | 'again' | 'explained'): void {
    const office = this.officeOf(kind)
    if (this.strangers.delete(at)) office.strangers--
    if (this.again.delete(at)) office.again--
    if (is === 'explained') return
    this[is === 'again' ? 'again' : 'strangers'].add(at)
    office[is === 'again' ? 'again' : 'strangers']++
  }

  isDoubtful(document: number): boolean {
    const place = this.placeOf[document]!
    return place > 0 && this.officeOf(this.documents[document]!.kind).doubtful[place] === 1
  }

  /** Weighs all anew; returns the documents of whose links it thinks otherwise than before. */
  weigh(): number[] {
    const changed = new Map<string, Uint8Array>()
    for (const [kind, office] of this.offices) {
      const doubtful = doubtfulOf(office)
      const moved = doubtful.map((now, place) => Number(now !== office.doubtful[place]))
      if (moved.includes(1)) changed.set(kind, moved)
      office.doubtful = doubtful
    }
    const found: number[] = []
    if (changed.size === 0) return found
    for (const [at, place] of this.placeOf.entries())
      if (place > 0 && changed.get(this.documents[at]!.kind)?.[place] === 1) found.push(at)
    return found
  }

  private officeOf(kind: string): Office {
    const known = this.offices.get(kind)
    if (known) return known
    const empty = { papers: 0, linked: 0, strangers: 0, again: 0 }
    const room = (classes + 1) * steps
    const office = { ...empty, counts: new Int32Array(room), doubtful: new Uint8Array(room) }
    this.offices.set(kind, office)
    return office
  }
}

/**
 * 1: something is not shown or other; 2: equal in all; 3: there are more such entries than papers; 4: could be
 * another document's entry under the wrong day.
 */
function classOf(document: Entry, sighting: Entry, rival: 'sure' | 'again' | 'neighbour' | null): number {
  if (rival === 'again') return 3
  if (rival === 'neighbour') return 4
  // A title that is left out says nothing else, and nothing less than most lists do.
  const isEqual =
    document.party === sighting.party && sameRest({ ...document, title: sighting.title }, sighting)
  return isEqual ? 2 : 1
}

/** Half powers of two, from 2⁻²⁴ on. */
const stepOf = (chance: number): number =>
  Math.max(0, Math.min(steps - 1, Math.round(2 * Math.log2(chance)) + 48))
const chanceOf = (step: number): number => 2 ** ((step - 48) / 2)

/** From the surest link on, as many as together are bearable stay; the others are doubtful. */
function doubtfulOf({ papers, linked, strangers, again, counts }: Office): Uint8Array {
  const doubtful = new Uint8Array(counts.length)
  if (linked === 0) return doubtful
  const rate = (strangers + 1) / papers
  const entered = Math.min(1, linked / papers)
  const weights = [
    0,
    // An entry of no report stands where a document was never entered, or was entered with a slip.
    rate * ((1 - entered) / entered + slipping),
    // Equal in every field: nobody could tell more by looking.
    0,
    // One of several equal entries is in no report, rather than entered twice.
    rate / ((again + 1) / linked),
    1,
  ]
  const risks: { place: number; risk: number }[] = []
  for (const [place, count] of counts.entries())
    if (place >= steps && count > 0)
      risks.push({ place, risk: weights[Math.floor(place / steps)]! * chanceOf(place % steps) })
  risks.sort((a, b) => a.risk - b.risk || a.place - b.place)
  let sum = 0
  for (const { place, risk } of risks) {
    sum += risk * counts[place]!
    if (sum > bearable) doubtful[place] = 1
  }
  return doubtful
}
