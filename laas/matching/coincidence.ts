import type { Entry } from './entry.ts'
import { hashText, mix } from './hash.ts'

/** How often the documents show a day, an amount, an amount with these words, a payee. */
export class Coincidence {
  private readonly counts = new Map<number, number>()
  private readonly wordsOf: Int32Array

  constructor(documents: readonly Entry[]) {
    this.wordsOf = new Int32Array(documents.length)
    const hashes = new Map<string, number>()
    for (const [at, { keys, description }] of documents.entries()) {
      let words = hashes.get(description)
      if (words === undefined) {
        words = hashText(description)
        hashes.set(description, words)
      }
      this.wordsOf[at] = words
      this.add(mix(keys.kind, keys.date, 0, 1))
      this.add(mix(keys.kind, keys.amount, 0, 2))
      this.add(mix(keys.kind, keys.party, 0, 3))
      if (description !== '') this.add(mix(keys.kind, keys.amount, words, 4))
    }
  }

  /**
   * How many other papers are to be expected, by mere chance, to show what this document (the one at `at`) and
   * this sighting both show, where an office has as many `papers`.
   */
  expected(
    at: number,
    { kind, date, amount, party }: Entry['keys'],
    sighting: Entry,
    papers: number,
  ): number {
    const isWorded = sighting.description !== ''
    const sums = this.others(mix(kind, amount, isWorded ? this.wordsOf[at]! : 0, isWorded ? 4 : 2))
    const alike = (this.others(mix(kind, date, 0, 1)) * sums) / papers
    return sighting.party === '' ? alike : (alike * this.others(mix(kind, party, 0, 3))) / papers
  }

  private add(key: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  private others(key: number): number {
    return (this.counts.get(key) ?? 1) - 1
  }
}
