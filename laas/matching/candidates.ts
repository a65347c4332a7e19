import { amountVariants } from './amountVariants.ts'
import { dateVariants } from './dateVariants.ts'
import type { Entry } from './entry.ts'
import { Shelf } from './shelf.ts'

const end = 4
const few = 8
const some = 32

/**
 * Finds the documents that a sighting could be, without comparing it with all of them: every look-up
 * goes by a key, and a crowd under one key is asked more closely, so that the work grows with the
 * sightings and not with their product with the documents. Names are looked up by how their consonants
 * begin and end: a slip seldom spoils both.
 */
export class Candidates {
  private readonly cores = new Shelf()
  private readonly sums = new Shelf()
  private readonly dayNames = new Shelf()
  private readonly sumNames = new Shelf()
  private readonly ends = new Shelf()
  private readonly typed = new Shelf()

  add(entry: Entry, at: number): void {
    const { kind, date, amount, party } = entry
    this.cores.put(entry.core, at)
    this.sums.put(`${kind}|${date}|${amount}`, at)
    if (entry.typed !== '') this.typed.put(`${kind}|${entry.typed}`, at)
    if (party === '') return
    this.sumNames.put(`${kind}|${amount}|${party}`, at)
    this.dayNames.put(`${kind}|${date}|${party}`, at)
    for (const end of endsOf(entry)) {
      this.ends.put(`${kind}|${amount}|${end}`, at)
      this.ends.put(`${kind}|${date}|${end}`, at)
      this.ends.put(`${kind}|${date}|${amount}|${end}`, at)
    }
  }

  /** Documents of this core, in order. */
  ofCore(core: string): number[] {
    return (this.cores.take(core) ?? []).sort((a, b) => a - b)
  }

  /** How many documents have this kind, day and amount: 0, 1, or 2 for any more. */
  countOfSum({ kind, date, amount }: Entry): number {
    return this.sums.take(`${kind}|${date}|${amount}`, 1)?.length ?? 2
  }

  /** Every document that could be this sighting, each once, in the order of the documents. */
  of(sighting: Entry): number[] {
    const { kind, date, amount, party, typed } = sighting
    const found = new Set<number>()
    const addAll = (items: number[] | null) => {
      for (const item of items ?? []) found.add(item)
      return items !== null
    }
    const dates = date === null ? [] : dateVariants(date)
    const amounts = amount === null ? [] : amountVariants(amount)

    addAll(this.cores.take(sighting.core))
    addAll(this.sums.take(`${kind}|${date}|${amount}`, few))
    if (typed !== '') addAll(this.typed.take(`${kind}|${typed}`, some))
    let allOfDay = false
    if (party !== '') {
      if (!addAll(this.sumNames.take(`${kind}|${amount}|${party}`, some)))
        for (const other of dates) addAll(this.cores.take(`${kind}|${other}|${amount}|${party}`, few))
      if (!addAll(this.dayNames.take(`${kind}|${date}|${party}`, some)))
        for (const other of amounts) addAll(this.cores.take(`${kind}|${date}|${other}|${party}`, few))
      for (const other of dates) addAll(this.dayNames.take(`${kind}|${other}|${party}`, few))
      allOfDay = true
      for (const end of endsOf(sighting)) {
        addAll(this.ends.take(`${kind}|${date}|${amount}|${end}`, some))
        allOfDay = addAll(this.ends.take(`${kind}|${date}|${end}`, some)) && allOfDay
        if (addAll(this.ends.take(`${kind}|${amount}|${end}`, some))) continue
        for (const other of dates) addAll(this.ends.take(`${kind}|${other}|${amount}|${end}`, few))
      }
    } else for (const other of dates) addAll(this.sums.take(`${kind}|${other}|${amount}`, few))
    if (!allOfDay) for (const other of amounts) addAll(this.sums.take(`${kind}|${date}|${other}`, few))
    return [...found].sort((a, b) => a - b)
  }
}

const endsOf = ({ consonants }: Entry): string[] => [
  `^${consonants.slice(0, end)}`,
  `${consonants.slice(-end)}$`,
]
