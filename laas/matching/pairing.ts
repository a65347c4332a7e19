import { findAnchor } from './anchor.ts'
import { Candidates } from './candidates.ts'
import { compare } from './compare.ts'
import { shownDate } from './dateLikeness.ts'
import type { Decided } from './decided.ts'
import {
  areTwins,
  byOrder,
  type Entry,
  entryMaker,
  sameCore,
  sameDayAndName,
  sameNameAndWeek,
  sameRest,
  sameSum,
} from './entry.ts'
import { mix } from './hash.ts'
import { isHopeless } from './isHopeless.ts'
import { type Pair, worthAsking } from './pair.ts'
import { addReason, reason } from './reasons.ts'
import { Shelf } from './shelf.ts'
import { typedLikeness } from './typedNumber.ts'
import type { MatchDocument, Sighting } from './types.ts'

/** The documents and sightings that are looked at together, by their places. */
export interface Touched {
  documents: Set<number>
  sightings: Set<number>
}

/** Fewer documents than this say nothing of where the reports begin and end. */
const enoughForARange = 50

/** Which documents come into question for which sightings, kept up to date as sightings come in. */
export class Pairing {
  readonly documents: Entry[]
  readonly sightings: Entry[] = []
  readonly pairsOfDocument: (readonly Pair[])[]
  readonly pairsOfSighting: (readonly Pair[])[] = []
  private readonly placeOf = new Map<string, number>()
  private readonly seen = new Set<string>()
  private readonly toEntry = entryMaker()
  private readonly candidates: Candidates
  private readonly cores = new Shelf()
  private readonly sums = new Shelf()
  private readonly days = new Shelf()
  private readonly anchors = new Map<number, Pair | undefined>()
  private readonly descriptions = new Set<string>()
  private readonly isKnownDescription = (description: string) => this.descriptions.has(description)
  private firstDate = ''
  private lastDate = ''
  private readonly decided: Decided

  /** Throws where two documents have one id. */
  constructor(documents: readonly MatchDocument[], decided: Decided) {
    this.decided = decided
    this.documents = documents.map(this.toEntry).sort(byOrder)
    this.candidates = new Candidates(this.documents)
    this.pairsOfDocument = this.documents.map(() => none)
    for (const [at, document] of this.documents.entries()) {
      if (this.placeOf.has(document.id)) throw new Error(`two documents have the id ${document.id}`)
      this.placeOf.set(document.id, at)
      this.descriptions.add(document.description)
      if (document.date === null) continue
      if (this.firstDate === '' || document.date < this.firstDate) this.firstDate = document.date
      if (document.date > this.lastDate) this.lastDate = document.date
    }
  }

  /**
   * Takes sightings in and returns those that are to be paired anew: they, and the one that was alone with
   * its day and amount, or its day and payee, until now. Throws on an id that is known already.
   */
  take(sightings: readonly Sighting[]): Set<number> {
    const anew = new Set<number>()
    for (const entry of sightings.map(this.toEntry).sort(byOrder)) {
      if (this.seen.has(entry.id)) throw new Error(`two sightings have the id ${entry.id}`)
      this.seen.add(entry.id)
      for (const other of [this.onlyOfSum(entry), this.onlyOfDay(entry)]) if (other !== null) anew.add(other)
      const at = this.sightings.push(entry) - 1
      const { kind, date, amount, party } = entry.keys
      this.pairsOfSighting.push(none)
      this.sums.put(mix(kind, date, amount, 0), at)
      this.cores.put(mix(kind, date, amount, party), at)
      if (entry.party !== '') this.days.put(mix(kind, date, party, 0), at)
      anew.add(at)
    }
    return anew
  }

  /**
   * Pairs this sighting and all of the same core (equal kind, day, amount and payee). Where every one of
   * them has its own document, twin beside twin, nothing else is looked for; the others are compared with
   * all that they could be.
   */
  pairUp(start: number, touched: Touched): void {
    const entry = this.sightings[start]!
    const { kind, date, amount, party } = entry.keys
    const sightings = this.cores.take(mix(kind, date, amount, party), at =>
      sameCore(this.sightings[at]!, entry),
    )
    sightings.sort((a, b) => byOrder(this.sightings[a]!, this.sightings[b]!))
    const documents = this.candidates.ofCore(entry)
    for (const sighting of sightings) this.forget(sighting, touched)
    const settled = this.settledCount(documents, sightings)
    for (const [at, sighting] of sightings.entries()) {
      touched.sightings.add(sighting)
      const own = documents[at]
      if (at < settled && own !== undefined) this.put(own, sighting, touched)
      else this.search(sighting, settled > 0 ? documents[at % settled]! : null, documents, touched)
    }
  }

  private onlyOfSum(sighting: Entry): number | null {
    const { kind, date, amount } = sighting.keys
    return this.sums.only(mix(kind, date, amount, 0), at => sameSum(this.sightings[at]!, sighting))
  }

  private onlyOfDay(sighting: Entry): number | null {
    const { kind, date, party } = sighting.keys
    return this.days.only(mix(kind, date, party, 0), at => sameDayAndName(this.sightings[at]!, sighting))
  }

  /**
   * How many documents of a core have their sighting without further looking. None where the documents are
   * no twins, where a typed number speaks against it, or where a person has decided something.
   */
  private settledCount(documents: number[], sightings: number[]): number {
    if (!allTwins(documents, this.documents)) return 0
    if (documents.some(at => this.decided.speaksOfDocument(this.documents[at]!.id))) return 0
    if (sightings.some(at => this.decided.speaksOfSighting(this.sightings[at]!.id))) return 0
    const typed = this.documents[documents[0] ?? -1]?.typed ?? []
    const against = sightings.some(at => typedLikeness(typed, this.sightings[at]!.typed) === 'other')
    if (against || (sightings.length > documents.length && !allTwins(sightings, this.sightings))) return 0
    return Math.min(documents.length, sightings.length)
  }

  private search(sighting: number, twin: number | null, core: number[], touched: Touched): void {
    const entry = this.sightings[sighting]!
    const found = new Set(this.candidates.of(entry))
    const confirmed = this.placeOf.get(this.decided.documentOf.get(entry.id) ?? '')
    if (confirmed !== undefined) found.add(confirmed)
    for (const document of found) {
      // One of several twins stands for them all: the further ones would only repeat it.
      if (twin !== null && document !== twin && core.includes(document)) continue
      this.put(document, sighting, touched)
    }
  }

  private put(document: number, sighting: number, touched: Touched): void {
    const old = this.documents[document]!
    const seen = this.sightings[sighting]!
    const isConfirmed = this.decided.sightingOf.get(old.id) === seen.id
    if (!isConfirmed && this.decided.isRejected(old.id, seen.id)) return
    const isMate = sameNameAndWeek(old, seen)
    if (!isConfirmed && !isMate && isHopeless(old, seen)) return
    const { score, reasons, differs } = compare(old, seen, this.isKnownDescription)
    const pair: Pair = { document, sighting, score, reasons, differs }
    if (sameSum(old, seen) && this.isAlone(seen)) addReason(pair, reason('alone'))
    const isEra = reasons.some(({ code }) => code === 'date_era')
    if (differs.includes('date') && !isEra && this.isOutside(seen))
      addReason(pair, reason('outside', shownDate(seen.date ?? '')))
    const isOther = reasons.some(({ code }) => code === 'amount_other')
    if (
      isOther &&
      sameDayAndName(old, seen) &&
      this.candidates.isOnlyOfDay(seen) &&
      this.onlyOfDay(seen) !== null
    )
      addReason(pair, reason('only_of_day'))
    if (isConfirmed) addReason(pair, reason('decided'))
    if (!isConfirmed && !worthAsking(pair) && !isMate) return
    attach(this.pairsOfDocument, document, pair)
    attach(this.pairsOfSighting, sighting, pair)
    this.touch(document, touched)
  }

  /** What a document's link hangs on may have changed, and with it all that could be this document. */
  private touch(document: number, touched: Touched): void {
    this.anchors.delete(document)
    touched.documents.add(document)
  }

  /** The link of this document that nothing around it can change: a person's, or one that stands by itself. */
  anchorOf(document: number): Pair | undefined {
    const pairs = this.pairsOfDocument[document]!
    if (pairs.length === 0) return undefined
    if (this.anchors.has(document)) return this.anchors.get(document)
    const anchor = this.findAnchor(document, pairs)
    if (pairs.length > 1) this.anchors.set(document, anchor)
    return anchor
  }

  private findAnchor(document: number, pairs: readonly Pair[]): Pair | undefined {
    const { sightingOf, documentOf } = this.decided
    const idOf = (pair: Pair) => this.sightings[pair.sighting]!.id
    const confirmed = sightingOf.get(this.documents[document]!.id)
    if (confirmed !== undefined) return pairs.find(pair => idOf(pair) === confirmed)
    const open = documentOf.size === 0 ? pairs : pairs.filter(pair => !documentOf.has(idOf(pair)))
    const inOrder =
      open.length < 2
        ? open
        : [...open].sort((a, b) => byOrder(this.sightings[a.sighting]!, this.sightings[b.sighting]!))
    return findAnchor(inOrder, this.pairsOfSighting, (a, b) =>
      areTwins(this.sightings[a]!, this.sightings[b]!),
    )
  }

  private isAlone(sighting: Entry): boolean {
    const { date, amount } = sighting
    if (date === null || amount === null) return false
    return this.candidates.isOnlySum(sighting) && this.onlyOfSum(sighting) !== null
  }

  /** Before the first or after the last document: most such sightings are in no report at all. */
  private isOutside({ date }: Entry): boolean {
    if (date === null || this.documents.length < enoughForARange) return false
    return date < this.firstDate || date > this.lastDate
  }

  private forget(sighting: number, touched: Touched): void {
    for (const pair of this.pairsOfSighting[sighting]!) {
      this.touch(pair.document, touched)
      this.pairsOfDocument[pair.document] = this.pairsOfDocument[pair.document]!.filter(
        other => other !== pair,
      )
    }
    this.pairsOfSighting[sighting] = none
  }
}

const allTwins = (places: number[], entries: Entry[]): boolean =>
  places.every(at => sameRest(entries[at]!, entries[places[0]!]!))

const none: readonly Pair[] = []

/** Nearly all have one pair: an array of their own only from the first on. */
function attach(pairs: (readonly Pair[])[], place: number, pair: Pair): void {
  const own = pairs[place]!
  if (own === none) pairs[place] = [pair]
  else (own as Pair[]).push(pair)
}
