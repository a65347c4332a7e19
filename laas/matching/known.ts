import type { Entry } from './entry.ts'

/**
 * What the reports use: a name, words or a value that stands in them elsewhere is no other way of writing,
 * it is somebody or something else.
 */
export class Known {
  private readonly parties = new Set<string>()
  private readonly words: string[]
  private readonly values = new Map<string, Set<string>>()
  private readonly typed = new Map<string, number>()
  private readonly wordsFound = new Map<string, boolean>()

  constructor(documents: readonly Entry[]) {
    const words = new Set<string>()
    for (const { kind, party, description, kept, typed } of documents) {
      if (party !== '') this.parties.add(party)
      if (description !== '') words.add(description)
      for (const [field, value] of kept) this.addValue(field, value)
      for (const one of typed) this.typed.set(`${kind} ${one}`, (this.typed.get(`${kind} ${one}`) ?? 0) + 1)
    }
    this.words = [...words].sort()
  }

  isParty(party: string): boolean {
    return this.parties.has(party)
  }

  /** Whether a document has these words, or words that begin so: list pages cut them. */
  isDescription(description: string): boolean {
    const before = this.wordsFound.get(description)
    if (before !== undefined) return before
    let [from, to] = [0, this.words.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.words[middle]! < description) from = middle + 1
      else to = middle
    }
    const found = this.words[from]?.startsWith(description) ?? false
    this.wordsFound.set(description, found)
    return found
  }

  isValue(field: string, value: string): boolean {
    return this.values.get(field)?.has(value) ?? false
  }

  /** Whether no more than one document carries this typed number: then it names the paper. */
  isOwnNumber(kind: string, typed: string): boolean {
    return (this.typed.get(`${kind} ${typed}`) ?? 0) < 2
  }

  private addValue(field: string, value: string): void {
    const values = this.values.get(field)
    if (values) values.add(value)
    else this.values.set(field, new Set([value]))
  }
}
