import { Candidates } from './candidates.ts'
import { compare } from './compare.ts'
import type { Decided } from './decided.ts'
import { byOrder, type Entry, entryMaker } from './entry.ts'
import { differsInWeight, type Pair, worthAsking } from './pair.ts'
import { points } from './points.ts'
import { Shelf } from './shelf.ts'
import type { MatchDocument, Sighting } from './types.ts'

/** The documents and sightings that are looked at together, by their places. */
export interface Touched {
  documents: Set<number>
  sightings: Set<number>
}

/** Which documents come into question for which sightings, kept up to date as sightings come in. */
export class Pairing {
  readonly documents: Entry[]
  readonly sightings: Entry[] = []
  readonly pairsOfDocument: Pair[][]
  readonly pairsOfSighting: Pair[][] = []
  private readonly placeOf = new Map<string, number>()
  private readonly seen = new Set<string>()
  private readonly toEntry = entryMaker()
  private readonly candidates = new Candidates()
  private readonly cores = new Shelf()
  private readonly sums = new Shelf()
  private firstDate = ''
  private lastDate = ''
  private readonly decided: Decided

  /** Throws where two documents have one id. */
  constructor(documents: readonly MatchDocument[], decided: Decided) {
    this.decided = decided
    this.documents = documents.map(this.toEntry).sort(byOrder)
    this.pairsOfDocument = this.documents.map(() => [])
    for (const [at, document] of this.documents.entries()) {
      if (this.placeOf.has(document.id)) throw new Error(`two documents have the id ${document.id}`)
      this.placeOf.set(document.id, at)
      this.candidates.add(document, at)
      if (document.date === null) continue
      if (this.firstDate === '' || document.date < this.firstDate) this.firstDate = document.date
      if (document.date > this.lastDate) this.lastDate = document.date
    }
  }

  /** Takes sightings in and returns the cores that are to be paired anew. Throws on an id that is known already. */
  take(sightings: readonly Sighting[]): Set<string> {
    const cores = new Set<string>()
    for (const entry of sightings.map(this.toEntry).sort(byOrder)) {
      if (this.seen.has(entry.id)) throw new Error(`two sightings have the id ${entry.id}`)
      this.seen.add(entry.id)
      const at = this.sightings.push(entry) - 1
      this.pairsOfSighting.push([])
      const sum = `${entry.kind}|${entry.date}|${entry.amount}`
      // A second sighting of a day and amount ends the first one's being alone.
      for (const other of this.sums.take(sum, 1) ?? []) cores.add(this.sightings[other]!.core)
      this.sums.put(sum, at)
      this.cores.put(entry.core, at)
      cores.add(entry.core)
    }
    return cores
  }

  /**
   * Pairs the sightings of one core (equal kind, day, amount and payee). Where every one of them has its
   * own document, twin beside twin, nothing else is looked for; the others are compared with all that
   * they could be.
   */
  pairUp(core: string, touched: Touched): void {
    const sightings = this.inOrder(this.cores.take(core) ?? [])
    const documents = this.candidates.ofCore(core)
    for (const sighting of sightings) this.forget(sighting, touched)
    const settled = this.settledCount(documents, sightings)
    for (const [at, sighting] of sightings.entries()) {
      touched.sightings.add(sighting)
      const own = documents[at]
      if (settled && at < settled && own !== undefined) this.put(own, sighting, touched)
      else this.search(sighting, settled ? documents[at % settled]! : null, new Set(documents), touched)
    }
  }

  /**
   * How many documents of a core have their sighting without further looking. None where the documents are
   * no twins, where a typed number speaks against it, or where a person has decided something.
   */
  private settledCount(documents: number[], sightings: number[]): number {
    if (!areTwins(documents, this.documents)) return 0
    if (documents.some(at => this.decided.speaksOfDocument(this.documents[at]!.id))) return 0
    if (sightings.some(at => this.decided.speaksOfSighting(this.sightings[at]!.id))) return 0
    const typed = this.documents[documents[0] ?? -1]?.typed
    const against = sightings.some(
      at => typed && this.sightings[at]!.typed && this.sightings[at]!.typed !== typed,
    )
    if (against || (sightings.length > documents.length && !areTwins(sightings, this.sightings))) return 0
    return Math.min(documents.length, sightings.length)
  }

  private search(sighting: number, twin: number | null, core: Set<number>, touched: Touched): void {
    const entry = this.sightings[sighting]!
    const found = new Set(this.candidates.of(entry))
    const confirmed = this.placeOf.get(this.decided.documentOf.get(entry.id) ?? '')
    if (confirmed !== undefined) found.add(confirmed)
    for (const document of found) {
      // One of several twins stands for them all: the further ones would only repeat it.
      if (twin !== null && document !== twin && core.has(document)) continue
      this.put(document, sighting, touched)
    }
  }

  private put(document: number, sighting: number, touched: Touched): void {
    const old = this.documents[document]!
    const seen = this.sightings[sighting]!
    const isConfirmed = this.decided.sightingOf.get(old.id) === seen.id
    if (!isConfirmed && this.decided.isRejected(old.id, seen.id)) return
    const pair: Pair = { document, sighting, ...compare(old, seen) }
    if (
      !differsInWeight(pair.differs) &&
      this.isAlone(seen) &&
      old.date === seen.date &&
      old.amount === seen.amount
    ) {
      pair.score += points.alone
      pair.reasons.push({ code: 'alone', points: points.alone, values: [] })
    }
    if (
      this.isOutside(seen) &&
      pair.differs.includes('date') &&
      !pair.reasons.some(({ code }) => code === 'date_era')
    ) {
      pair.score += points.outside
      pair.reasons.push({ code: 'outside', points: points.outside, values: [seen.date ?? ''] })
    }
    const sameDayAndName = old.date === seen.date && old.party !== '' && old.party === seen.party
    if (!isConfirmed && !worthAsking(pair) && !sameDayAndName) return
    this.pairsOfDocument[document]!.push(pair)
    this.pairsOfSighting[sighting]!.push(pair)
    touched.documents.add(document)
  }

  private isAlone(sighting: Entry): boolean {
    const { kind, date, amount } = sighting
    if (date === null || amount === null) return false
    return (
      this.candidates.countOfSum(sighting) === 1 && this.sums.take(`${kind}|${date}|${amount}`, 1) !== null
    )
  }

  /** Before the first or after the last document: most such sightings are in no report at all. */
  private isOutside({ date }: Entry): boolean {
    return date !== null && (date < this.firstDate || date > this.lastDate)
  }

  private forget(sighting: number, touched: Touched): void {
    for (const pair of this.pairsOfSighting[sighting]!) {
      touched.documents.add(pair.document)
      const pairs = this.pairsOfDocument[pair.document]!
      pairs.splice(pairs.indexOf(pair), 1)
    }
    this.pairsOfSighting[sighting] = []
  }

  private inOrder(sightings: number[]): number[] {
    return sightings.sort((a, b) => byOrder(this.sightings[a]!, this.sightings[b]!))
  }
}

const areTwins = (places: number[], entries: Entry[]): boolean =>
  places.every(at => entries[at]!.rest === entries[places[0]!]!.rest)
