import { amountVariants } from './amountVariants.ts'
import { dateVariants } from './dateVariants.ts'
import { DayRooms, type Room } from './dayRooms.ts'
import { agree, amountKeyOf, dayOf, type Entry, noDay, sameCore, sameDayAndName, sameSum } from './entry.ts'
import { hashText, mix } from './hash.ts'
import type { Places } from './places.ts'
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
  private readonly rooms: DayRooms
  private readonly variants = new Map<string, Dated[]>()

  constructor(documents: readonly Entry[]) {
    this.documents = documents
    const size = documents.length
    const rooms = new DayRooms(documents.map(({ day }) => day))
    this.rooms = rooms
    let room = rooms.at(noDay)
    let lastDay = noDay
    this.cores = new Shelf(size, rooms)
    this.sums = new Shelf(size, rooms)
    this.dayNames = new Shelf(size, rooms)
    this.weekNames = new Shelf(size)
    this.amounts = new Shelf(size)
    this.dayWords = new Shelf(0, rooms)
    this.sumNames = new Shelf(size)
    this.dayEnds = new Shelf(2 * size, rooms)
    this.sumEnds = new Shelf(2 * size)
    this.daySumEnds = new Shelf(2 * size, rooms)
    this.typed = new Shelf()
    for (const [at, document] of documents.entries()) {
      const { kindKey: kind, day, amountKey: amount, partyKey: party, typed, description } = document
      if (day !== lastDay) [room, lastDay] = [rooms.at(day), day]
      this.cores.put(mix(kind, day, amount, party), at, room)
      this.sums.put(mix(kind, day, amount, 0), at, room)
      for (const one of typed) this.typed.put(mix(kind, hashText(one), 0, 0), at)
      this.amounts.put(mix(kind, amount, 0, 0), at)
      if (document.party === '') {
        if (description !== '') this.dayWords.put(mix(kind, day, hashText(description), 0), at, room)
        continue
      }
      this.weekNames.put(mix(kind, party, weekOf(document), 0), at)
      this.sumNames.put(mix(kind, amount, party, 0), at)
      this.dayNames.put(mix(kind, day, party, 0), at, room)
      for (const end of [document.head, document.tail]) {
        this.sumEnds.put(mix(kind, amount, end, 0), at)
        this.dayEnds.put(mix(kind, day, end, 0), at, room)
        this.daySumEnds.put(mix(kind, day, amount, end), at, room)
      }
    }
  }

  /** Documents of the same kind, day, amount and payee, in order. */
  ofCore(sighting: Entry): number[] {
    const { kindKey: kind, day, amountKey: amount, partyKey: party } = sighting
    const isSame = (at: number) => sameCore(this.documents[at]!, sighting)
    return this.cores.take(mix(kind, day, amount, party), isSame, this.rooms.at(day)).sort((a, b) => a - b)
  }

  /** Whether the same payee has the same amount on the day before or after: days are what fingers mistake most. */
  hasNeighbour({ kindKey, amountKey, partyKey, party, day }: Entry): boolean {
    if (party === '' || day === noDay) return false
    return (
      this.hasCore(kindKey, day - 1, amountKey, partyKey) ||
      this.hasCore(kindKey, day + 1, amountKey, partyKey)
    )
  }

  private hasCore(kind: number, day: number, amount: number, party: number): boolean {
    const room = this.rooms.at(day)
    return room !== null && this.cores.has(mix(kind, day, amount, party), room)
  }

  /** Whether exactly one document has this kind, day and amount. */
  isOnlySum(sighting: Entry): boolean {
    const { kindKey: kind, day, amountKey: amount } = sighting
    const isSame = (at: number) => sameSum(this.documents[at]!, sighting)
    return this.sums.only(mix(kind, day, amount, 0), isSame, this.rooms.at(day)) !== null
  }

  /** Whether exactly one document has this kind and amount, whatever its day. */
  isOnlyAmount(sighting: Entry): boolean {
    const isSame = (at: number) =>
      this.documents[at]!.kind === sighting.kind && this.documents[at]!.amount === sighting.amount
    return this.amounts.only(mix(sighting.kindKey, sighting.amountKey, 0, 0), isSame) !== null
  }

  /** Whether exactly one document has this kind, day and payee. */
  isOnlyOfDay(sighting: Entry): boolean {
    const { kindKey: kind, day, partyKey: party } = sighting
    const isSame = (at: number) => sameDayAndName(this.documents[at]!, sighting)
    return this.dayNames.only(mix(kind, day, party, 0), isSame, this.rooms.at(day)) !== null
  }

  /**
   * Gathers the documents of another core that could be this sighting; some of its own may be among them. Whether some
   * of its amount were passed over, a crowd or nameless, that `gatherWide` may find.
   */
  gather(sighting: Entry, found: Places): boolean {
    const { kindKey: kind, day, amountKey: amount, partyKey: party, head, tail } = sighting
    const room = this.rooms.at(day)
    const dates = sighting.date === null ? [] : this.variantsOf(sighting.date)
    const isLike = (at: number) => agree(this.documents[at]!, sighting)
    const eachAmount = (look: (amount: number) => void) => {
      if (sighting.amount === null || room === null) return
      for (const other of amountVariants(sighting.amount)) look(amountKeyOf(other))
    }

    if (!this.sums.gather(mix(kind, day, amount, 0), few, found, room) && sighting.party === '')
      this.sums.gatherFit(mix(kind, day, amount, 0), few, found, isLike, room)
    for (const one of sighting.typed) this.typed.gather(mix(kind, hashText(one), 0, 0), some, found)
    let allOfDay = false
    let passedOver = sighting.party === ''
    if (sighting.party !== '') {
      if (!this.sumNames.gather(mix(kind, amount, party, 0), some, found))
        for (const other of dates)
          this.cores.gather(mix(kind, other.day, amount, party), few, found, other.room)
      if (!this.dayNames.gather(mix(kind, day, party, 0), some, found, room))
        eachAmount(other => this.cores.gather(mix(kind, day, other, party), few, found, room))
      for (const other of dates) this.dayNames.gather(mix(kind, other.day, party, 0), few, found, other.room)
      const week = weekOf(sighting)
      for (const other of [week - 1, week, week + 1])
        this.weekNames.gather(mix(kind, party, other, 0), few, found)
      allOfDay = true
      for (const end of [head, tail]) {
        this.daySumEnds.gather(mix(kind, day, amount, end), some, found, room)
        if (!this.dayEnds.gather(mix(kind, day, end, 0), some, found, room)) allOfDay = false
        if (this.sumEnds.gather(mix(kind, amount, end, 0), some, found)) continue
        passedOver = true
        for (const other of dates)
          this.daySumEnds.gather(mix(kind, other.day, amount, end), few, found, other.room)
      }
    } else {
      for (const other of dates)
        if (!this.sums.gather(mix(kind, other.day, amount, 0), few, found, other.room))
          this.sums.gatherFit(mix(kind, other.day, amount, 0), few, found, isLike, other.room)
      if (sighting.date === null && !this.amounts.gather(mix(kind, amount, 0, 0), few, found))
        this.amounts.gatherFit(mix(kind, amount, 0, 0), few, found, isLike)
      if (sighting.description !== '')
        this.dayWords.gather(mix(kind, day, hashText(sighting.description), 0), few, found, room)
    }
    if (!allOfDay) eachAmount(other => this.sums.gather(mix(kind, day, other, 0), few, found, room))
    return passedOver
  }

  /**
   * Documents of the same amount within a week, by the payee's consonants where there is one: for a sighting that is
   * nobody's so far, in crowds that `gather` passes over.
   */
  gatherWide({ kindKey: kind, day, amountKey: amount, party, head, tail }: Entry, found: Places): void {
    if (day === noDay) return
    for (let off = -7; off <= 7; off += 1) {
      const room = this.rooms.at(day + off)
      if (room === null) continue
      if (party === '') this.sums.gather(mix(kind, day + off, amount, 0), few, found, room)
      else
        for (const end of [head, tail])
          this.daySumEnds.gather(mix(kind, day + off, amount, end), few, found, room)
    }
  }

  /** The days that this date may have been meant to be, as far as there are documents of them. */
  private variantsOf(date: string): Dated[] {
    const known = this.variants.get(date)
    if (known) return known
    const days = dateVariants(date).flatMap(variant => {
      const day = dayOf(variant)
      const room = this.rooms.at(day)
      return room === null ? [] : [{ day, room }]
    })
    this.variants.set(date, days)
    return days
  }
}

/** A day that has documents. */
interface Dated {
  day: number
  room: Room
}

/** A number for the week of a day; the one before it and the one after it are its neighbours. */
const weekOf = ({ day }: Entry): number => (day === noDay ? 0 : Math.floor(day / 7))
