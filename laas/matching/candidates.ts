import { amountVariants } from './amountVariants.ts'
import { dayNumber } from './dateLikeness.ts'
import { dateVariants } from './dateVariants.ts'
import type { Entry } from './entry.ts'
import { agree, dayKey, sameCore, sameDayAndName, sameSum } from './entry.ts'
import { hashAmount, hashText, mix } from './hash.ts'
import { Shelf } from './shelf.ts'

const few = 8
const some = 16

/**
 * Finds the documents that a sighting could be, without comparing it with all of them: every look-up
 * goes by a key, and a crowd under one key is asked more closely, so that the work grows with the
 * sightings and not with their product with the documents. Names are looked up by how their consonants
 * begin and end: a slip seldom spoils both.
 */
export class Candidates {
  private readonly documents: readonly Entry[]
  private readonly cores: Shelf
  private readonly sums: Shelf
  private readonly dayNames: Shelf
  private readonly weekNames: Shelf
  private readonly amounts: Shelf
  private readonly dayWords: Shelf
  private readonly sumNames: Shelf
  private readonly dayEnds: Shelf
  private readonly sumEnds: Shelf
  private readonly daySumEnds: Shelf
  private readonly typed: Shelf

  constructor(documents: readonly Entry[]) {
    this.documents = documents
    const size = documents.length
    this.cores = new Shelf(size)
    this.sums = new Shelf(size)
    this.dayNames = new Shelf(size)
    this.weekNames = new Shelf(size)
    this.amounts = new Shelf(size)
    this.dayWords = new Shelf()
    this.sumNames = new Shelf(size)
    this.dayEnds = new Shelf(2 * size)
    this.sumEnds = new Shelf(2 * size)
    this.daySumEnds = new Shelf(2 * size)
    this.typed = new Shelf()
    for (const [at, { keys, typed }] of documents.entries()) {
      const { kind, date, amount, party, head, tail } = keys
      this.cores.put(mix(kind, date, amount, party), at)
      this.sums.put(mix(kind, date, amount, 0), at)
      for (const one of typed) this.typed.put(mix(kind, hashText(one), 0, 0), at)
      this.amounts.put(mix(kind, amount, 0, 0), at)
      if (documents[at]!.party === '') {
        const { description } = documents[at]!
        if (description !== '') this.dayWords.put(mix(kind, date, hashText(description), 0), at)
        continue
      }
      this.weekNames.put(mix(kind, party, weekOf(documents[at]!), 0), at)
      this.sumNames.put(mix(kind, amount, party, 0), at)
      this.dayNames.put(mix(kind, date, party, 0), at)
      for (const end of [head, tail]) {
        this.sumEnds.put(mix(kind, amount, end, 0), at)
        this.dayEnds.put(mix(kind, date, end, 0), at)
        this.daySumEnds.put(mix(kind, date, amount, end), at)
      }
    }
  }

  /** Documents of the same kind, day, amount and payee, in order. */
  ofCore(sighting: Entry): number[] {
    const { kind, date, amount, party } = sighting.keys
    const isSame = (at: number) => sameCore(this.documents[at]!, sighting)
    return this.cores.take(mix(kind, date, amount, party), isSame).sort((a, b) => a - b)
  }

  /** Whether the same payee has the same amount on the day before or after: days are what fingers mistake most. */
  hasNeighbour({ keys, party, day }: Entry): boolean {
    if (party === '' || Number.isNaN(day)) return false
    const { kind, date, amount } = keys
    return [-1, 1].some(off => this.cores.has(mix(kind, date + off, amount, keys.party)))
  }

  /** Whether exactly one document has this kind, day and amount. */
  isOnlySum(sighting: Entry): boolean {
    const { kind, date, amount } = sighting.keys
    const isSame = (at: number) => sameSum(this.documents[at]!, sighting)
    return this.sums.only(mix(kind, date, amount, 0), isSame) !== null
  }

  /** Whether exactly one document has this kind and amount, whatever its day. */
  isOnlyAmount(sighting: Entry): boolean {
    const isSame = (at: number) =>
      this.documents[at]!.kind === sighting.kind && this.documents[at]!.amount === sighting.amount
    return this.amounts.only(mix(sighting.keys.kind, sighting.keys.amount, 0, 0), isSame) !== null
  }

  /** Whether exactly one document has this kind, day and payee. */
  isOnlyOfDay(sighting: Entry): boolean {
    const { kind, date, party } = sighting.keys
    const isSame = (at: number) => sameDayAndName(this.documents[at]!, sighting)
    return this.dayNames.only(mix(kind, date, party, 0), isSame) !== null
  }

  /** Documents of another core that could be this sighting, each once; some of its own may be among them. */
  of(sighting: Entry): Set<number> {
    const { kind, date, amount, party, head, tail } = sighting.keys
    const found = new Set<number>()
    const dates =
      sighting.date === null ? [] : dateVariants(sighting.date).map(date => dayKey(dayNumber(date)))
    const isLike = (at: number) => agree(this.documents[at]!, sighting)
    const eachAmount = (look: (amount: number) => void) => {
      if (sighting.amount === null) return
      for (const other of amountVariants(sighting.amount)) look(hashAmount(other))
    }

    if (!this.sums.gather(mix(kind, date, amount, 0), few, found) && sighting.party === '')
      this.sums.gatherFit(mix(kind, date, amount, 0), few, found, isLike)
    for (const one of sighting.typed) this.typed.gather(mix(kind, hashText(one), 0, 0), some, found)
    let allOfDay = false
    if (sighting.party !== '') {
      if (!this.sumNames.gather(mix(kind, amount, party, 0), some, found))
        for (const other of dates) this.cores.gather(mix(kind, other, amount, party), few, found)
      if (!this.dayNames.gather(mix(kind, date, party, 0), some, found))
        eachAmount(other => this.cores.gather(mix(kind, date, other, party), few, found))
      for (const other of dates) this.dayNames.gather(mix(kind, other, party, 0), few, found)
      const week = weekOf(sighting)
      for (const other of [week - 1, week, week + 1])
        this.weekNames.gather(mix(kind, party, other, 0), few, found)
      allOfDay = true
      for (const end of [head, tail]) {
        this.daySumEnds.gather(mix(kind, date, amount, end), some, found)
        if (!this.dayEnds.gather(mix(kind, date, end, 0), some, found)) allOfDay = false
        if (this.sumEnds.gather(mix(kind, amount, end, 0), some, found)) continue
        for (const other of dates) this.daySumEnds.gather(mix(kind, other, amount, end), few, found)
      }
    } else {
      for (const other of dates)
        if (!this.sums.gather(mix(kind, other, amount, 0), few, found))
          this.sums.gatherFit(mix(kind, other, amount, 0), few, found, isLike)
      if (sighting.date === null && !this.amounts.gather(mix(kind, amount, 0, 0), few, found))
        this.amounts.gatherFit(mix(kind, amount, 0, 0), few, found, isLike)
      if (sighting.description !== '')
        this.dayWords.gather(mix(kind, date, hashText(sighting.description), 0), few, found)
    }
    if (!allOfDay) eachAmount(other => this.sums.gather(mix(kind, date, other, 0), few, found))
    return found
  }
}

/** A number for the week of a day; the one before it and the one after it are its neighbours. */
const weekOf = ({ day }: Entry): number => (Number.isNaN(day) ? 0 : Math.floor(day / 7) | 0)
