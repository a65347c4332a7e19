import { findAnchor } from './anchor.ts'
import { Candidates } from './candidates.ts'
import { Comparer } from './comparer.ts'
import type { Decided } from './decided.ts'
import {
  agree,
  byOrder,
  type Entry,
  entryMaker,
  inOrder,
  sameCore,
  sameDayAndName,
  sameNameAndWeek,
  sameSum,
} from './entry.ts'
import { mix } from './hash.ts'
import { type Pair, worthAsking } from './pair.ts'
import { Places } from './places.ts'
import { type Settled, settle } from './settle.ts'
import { Shelf } from './shelf.ts'
import { steps } from './steps.ts'
import type { MatchDocument, Sighting } from './types.ts'

/** The documents and sightings that are looked at together, by their places. */
export interface Touched {
  documents: Places
  sightings: Places
}

/** Fewer documents than this say nothing of where the reports begin and end, or of how rare an amount is. */
const enoughToTell = 50

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
  private cores = new Shelf()
  private sums = new Shelf()
  private days = new Shelf()
  /** Of documents with several pairs, as far as they were looked for; null where there is none. */
  private readonly anchors: (Pair | null | undefined)[]
  private readonly comparer: Comparer
  private firstDate = ''
  private lastDate = ''
  private readonly decided: Decided
  private readonly found: Places

  /** Throws where two documents have one id. */
  constructor(documents: readonly MatchDocument[], decided: Decided) {
    this.decided = decided
    this.documents = inOrder(documents, this.toEntry)
    this.candidates = new Candidates(this.documents)
    this.found = new Places(this.documents.length)
    this.comparer = new Comparer(this.documents)
    this.pairsOfDocument = this.documents.map(() => none)
    this.anchors = this.documents.map(() => undefined)
    for (const [at, document] of this.documents.entries()) {
      this.placeOf.set(document.id, at)
      if (this.placeOf.size !== at + 1) throw new Error(`two documents have the id ${document.id}`)
      if (document.date === null) continue
      if (this.firstDate === '' || document.date < this.firstDate) this.firstDate = document.date
      if (document.date > this.lastDate) this.lastDate = document.date
    }
  }

  /**
   * Takes sightings in and returns those that are to be paired anew: they, and the one that was alone with
   * its day and amount, or its day and payee, until now. Throws on an id that is known already.
   */
  take(sightings: readonly Sighting[]): Places {
    const anew = new Places(this.sightings.length + sightings.length)
    const isFirst = this.sightings.length === 0
    if (isFirst) {
      const size = sightings.length
      ;[this.cores, this.sums, this.days] = [new Shelf(size), new Shelf(size), new Shelf(size)]
    }
    for (const entry of inOrder(sightings, this.toEntry)) {
      this.seen.add(entry.id)
      if (this.seen.size !== this.sightings.length + 1)
        throw new Error(`two sightings have the id ${entry.id}`)
      if (!isFirst) {
        const [sameSum, sameDay] = [this.onlyOfSum(entry), this.onlyOfDay(entry)]
        if (sameSum !== null) anew.add(sameSum)
        if (sameDay !== null) anew.add(sameDay)
      }
      const at = this.sightings.push(entry) - 1
      const { kindKey: kind, day, amountKey: amount, partyKey: party } = entry
      this.pairsOfSighting.push(none)
      this.sums.put(mix(kind, day, amount, 0), at)
      this.cores.put(mix(kind, day, amount, party), at)
      if (entry.party !== '') this.days.put(mix(kind, day, party, 0), at)
      anew.add(at)
    }
    return anew
  }

  /**
   * Pairs this sighting and all of the same core (equal kind, day, amount and payee). Those that are
   * settled among their likes are not looked for elsewhere; the others are compared with all that they
   * could be.
   */
  pairUp(start: number, touched: Touched): void {
    const entry = this.sightings[start]!
    const { kindKey: kind, day, amountKey: amount, partyKey: party } = entry
    const sightings = this.cores.take(mix(kind, day, amount, party), at =>
      sameCore(this.sightings[at]!, entry),
    )
    if (sightings.length > 1) sightings.sort((a, b) => byOrder(this.sightings[a]!, this.sightings[b]!))
    const documents = this.candidates.ofCore(entry)
    for (const sighting of sightings) this.forget(sighting, touched)
    if (documents.length === 0) {
      this.searchAll(sightings, touched)
      return
    }
    const isDecided = this.isDecided(documents, sightings)
    const [first] = documents
    const isApart = !this.candidates.hasNeighbour(entry)
    if (
      sightings.length === 1 &&
      documents.length === 1 &&
      !isDecided &&
      isApart &&
      agree(this.documents[first!]!, entry)
    ) {
      touched.sightings.add(start)
      this.put(first!, start, touched)
      return
    }
    const { documentOf, candidatesOf } = isDecided
      ? undecided(documents)
      : settle(documents, sightings, this.documents, this.sightings)
    if (isApart && documentOf.size === sightings.length) {
      for (const [sighting, document] of documentOf) {
        touched.sightings.add(sighting)
        this.put(document, sighting, touched)
      }
      return
    }
    const inCore = new Set(documents)
    for (const sighting of sightings) {
      touched.sightings.add(sighting)
      const own = documentOf.get(sighting)
      if (own !== undefined && isApart) this.put(own, sighting, touched)
      else this.search(sighting, inCore, own === undefined ? candidatesOf(sighting) : [own], touched)
    }
  }

  private isDecided(documents: readonly number[], sightings: readonly number[]): boolean {
    return (
      this.decided.speaks &&
      (documents.some(at => this.decided.speaksOfDocument(this.documents[at]!.id)) ||
        sightings.some(at => this.decided.speaksOfSighting(this.sightings[at]!.id)))
    )
  }

  private searchAll(sightings: readonly number[], touched: Touched): void {
    for (const sighting of sightings) {
      touched.sightings.add(sighting)
      this.search(sighting, nothing, [], touched)
    }
  }

  private onlyOfSum(sighting: Entry): number | null {
    const { kindKey: kind, day, amountKey: amount } = sighting
    return this.sums.only(mix(kind, day, amount, 0), at => sameSum(this.sightings[at]!, sighting))
  }

  private onlyOfDay(sighting: Entry): number | null {
    const { kindKey: kind, day, partyKey: party } = sighting
    return this.days.only(mix(kind, day, party, 0), at => sameDayAndName(this.sightings[at]!, sighting))
  }

  private search(
    sighting: number,
    core: ReadonlySet<number>,
    inCore: readonly number[],
    touched: Touched,
  ): void {
    const entry = this.sightings[sighting]!
    this.found.clear()
    const passedOver = this.candidates.gather(entry, this.found)
    const found = this.found.inOrder.filter(document => !core.has(document)).concat(inCore)
    const confirmed = this.decided.speaks
      ? this.placeOf.get(this.decided.documentOf.get(entry.id) ?? '')
      : undefined
    if (confirmed !== undefined && !found.includes(confirmed)) found.push(confirmed)
    for (const document of found.sort((a, b) => a - b)) this.put(document, sighting, touched)
    if (passedOver && !this.pairsOfSighting[sighting]!.some(({ isFit }) => isFit))
      this.searchWide(sighting, new Set([...core, ...found]), touched)
  }

  private searchWide(sighting: number, near: ReadonlySet<number>, touched: Touched): void {
    this.found.clear()
    this.candidates.gatherWide(this.sightings[sighting]!, this.found)
    const wide = this.found.inOrder.filter(document => !near.has(document))
    for (const document of wide.sort((a, b) => a - b)) this.put(document, sighting, touched, true)
  }

  private put(document: number, sighting: number, touched: Touched, isWide = false): void {
    const old = this.documents[document]!
    const seen = this.sightings[sighting]!
    const { speaks } = this.decided
    const isConfirmed = speaks && this.decided.sightingOf.get(old.id) === seen.id
    if (speaks && !isConfirmed && this.decided.isRejected(old.id, seen.id)) return
    const isMate = sameNameAndWeek(old, seen)
    const compared = this.comparer.compare(old, seen, isConfirmed || isMate)
    if (compared === null) return
    let found = compared
    if (sameSum(old, seen) && this.isAlone(seen)) found = found.and(steps.alone)
    if (compared.isNameless && !compared.inWeight && old.amount === seen.amount && this.isRare(seen))
      found = found.and(steps.amount_only)
    if (compared.isStray && this.isOutside(seen)) found = found.and(steps.outside)
    if (
      compared.has('amount_other') &&
      sameDayAndName(old, seen) &&
      this.candidates.isOnlyOfDay(seen) &&
      this.onlyOfDay(seen) !== null
    )
      found = found.and(steps.only_of_day)
    if (isConfirmed) found = found.and(steps.decided)
    const pair: Pair = { document, sighting, score: found.score, found, isFit: false, isWide, whole: null }
    if (!isConfirmed && !worthAsking(pair) && (isWide || !isMate)) return
    // A slip in the name is one doubt already; a neighbour whose day was mistaken would be the other.
    const isDoubled = found.has('party_near') && this.candidates.hasNeighbour(old)
    pair.isFit = !isWide && found.mayBeCertain && (isConfirmed || !isDoubled)
    attach(this.pairsOfDocument, document, pair)
    attach(this.pairsOfSighting, sighting, pair)
    this.touch(document, touched)
  }

  /** What a document's link hangs on may have changed, and with it all that could be this document. */
  private touch(document: number, touched: Touched): void {
    this.anchors[document] = undefined
    touched.documents.add(document)
  }

  /** The link of this document that nothing around it can change: a person's, or one that stands by itself. */
  anchorOf(document: number): Pair | undefined {
    const pairs = this.pairsOfDocument[document]!
    if (pairs.length === 0) return undefined
    const known = this.anchors[document]
    if (known !== undefined) return known ?? undefined
    const anchor = this.findAnchor(document, pairs)
    if (pairs.length > 1) this.anchors[document] = anchor ?? null
    return anchor
  }

  private findAnchor(document: number, pairs: readonly Pair[]): Pair | undefined {
    const { sightingOf, documentOf } = this.decided
    const idOf = (pair: Pair) => this.sightings[pair.sighting]!.id
    const confirmed = sightingOf.size === 0 ? undefined : sightingOf.get(this.documents[document]!.id)
    if (confirmed !== undefined) return pairs.find(pair => idOf(pair) === confirmed)
    const open = documentOf.size === 0 ? pairs : pairs.filter(pair => !documentOf.has(idOf(pair)))
    return findAnchor(open, this.pairsOfSighting, this.sightings)
  }

  private isAlone(sighting: Entry): boolean {
    const { date, amount } = sighting
    if (date === null || amount === null) return false
    return this.candidates.isOnlySum(sighting) && this.onlyOfSum(sighting) !== null
  }

  /** One document alone has this amount. */
  private isRare(sighting: Entry): boolean {
    const isTold = sighting.amount !== null && this.documents.length >= enoughToTell
    return isTold && this.candidates.isOnlyAmount(sighting)
  }

  /** Before the first or after the last document: most such sightings are in no report at all. */
  private isOutside({ date }: Entry): boolean {
    if (date === null || this.documents.length < enoughToTell) return false
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

/** Where a person decided something of a core, everything in it is looked at. */
const undecided = (documents: number[]): Settled => ({
  documentOf: new Map(),
  candidatesOf: () => documents,
})

const none: readonly Pair[] = []
const nothing: ReadonlySet<number> = new Set()

/** Nearly all have one pair or a few: arrays that are no longer than that, and grow only where there are many. */
function attach(pairs: (readonly Pair[])[], place: number, pair: Pair): void {
  const own = pairs[place]!
  if (own.length < 4) pairs[place] = own === none ? [pair] : [...own, pair]
  else (own as Pair[]).push(pair)
}
