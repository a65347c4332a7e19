import { amountVariants } from './amountVariants.ts'
import { dateVariants } from './dateVariants.ts'
import type { Entry } from './entry.ts'
import { Shelf } from './shelf.ts'

const head = 4
const few = 8
const some = 32

/**
 * Finds the documents that a sighting could be, without comparing it with all of them: every look-up
 * goes by a key, and a crowd under one key is asked more closely, so that the work grows with the
 * sightings and not with their product with the documents.
 */
export class Candidates {
  private readonly cores = new Shelf()
  private readonly sums = new Shelf()
  private readonly sumHeads = new Shelf()
  private readonly sumTails = new Shelf()
  private readonly sumNames = new Shelf()
  private readonly dayNames = new Shelf()
  private readonly dayHeads = new Shelf()
  private readonly dayTails = new Shelf()
  private readonly typed = new Shelf()

  add(entry: Entry, at: number): void {
    const { kind, date, amount, party } = entry
    this.cores.put(entry.core, at)
    this.sums.put(`${kind}|${date}|${amount}`, at)
    if (entry.typed !== '') this.typed.put(`${kind}|${entry.typed}`, at)
    if (party === '') return
    this.sumHeads.put(`${kind}|${date}|${amount}|${party.slice(0, head)}`, at)
    this.sumTails.put(`${kind}|${date}|${amount}|${party.slice(-head)}`, at)
    this.sumNames.put(`${kind}|${amount}|${party}`, at)
    this.dayNames.put(`${kind}|${date}|${party}`, at)
    this.dayTails.put(`${kind}|${date}|${party.slice(-head)}`, at)
    this.dayHeads.put(`${kind}|${date}|${party.slice(0, head)}`, at)
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
    const nameHead = party.slice(0, head)
    const nameTail = party.slice(-head)
    const dates = date === null ? [] : dateVariants(date)

    addAll(this.cores.take(sighting.core))
    addAll(this.sums.take(`${kind}|${date}|${amount}`, few))
    if (typed !== '') addAll(this.typed.take(`${kind}|${typed}`, some))
    if (party === '') {
      for (const other of dates) addAll(this.sums.take(`${kind}|${other}|${amount}`, few))
      return inOrder(found)
    }
    addAll(this.sumHeads.take(`${kind}|${date}|${amount}|${nameHead}`, some))
    addAll(this.sumTails.take(`${kind}|${date}|${amount}|${nameTail}`, some))
    if (!addAll(this.sumNames.take(`${kind}|${amount}|${party}`, some)))
      for (const other of dates) addAll(this.cores.take(`${kind}|${other}|${amount}|${party}`, few))
    if (!addAll(this.dayNames.take(`${kind}|${date}|${party}`, some)) && amount !== null)
      for (const other of amountVariants(amount))
        addAll(this.cores.take(`${kind}|${date}|${other}|${party}`, few))
    const mayHaveAll = addAll(this.dayHeads.take(`${kind}|${date}|${nameHead}`, some))
    if (!(addAll(this.dayTails.take(`${kind}|${date}|${nameTail}`, some)) && mayHaveAll) && amount !== null)
      for (const other of amountVariants(amount)) addAll(this.sums.take(`${kind}|${date}|${other}`, few))
    for (const other of dates) {
      addAll(this.sumHeads.take(`${kind}|${other}|${amount}|${nameHead}`, some))
      addAll(this.sumTails.take(`${kind}|${other}|${amount}|${nameTail}`, some))
      addAll(this.dayNames.take(`${kind}|${other}|${party}`, few))
    }
    return inOrder(found)
  }
}

const inOrder = (found: Set<number>): number[] => [...found].sort((a, b) => a - b)
