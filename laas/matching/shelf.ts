/** Entries by key, in the order in which they were put there; light enough for 100,000 entries and ten shelves. */
export class Shelf {
  private readonly heads = new Map<string, number>()
  private readonly next: number[] = []
  private readonly items: number[] = []

  put(key: string, item: number): void {
    const head = this.heads.get(key)
    this.items.push(item)
    this.next.push(head ?? -1)
    this.heads.set(key, this.items.length - 1)
  }

  /** At most `limit` items of this key; null when there are more. */
  take(key: string, limit = Number.POSITIVE_INFINITY): number[] | null {
    const found: number[] = []
    for (let at = this.heads.get(key) ?? -1; at !== -1; at = this.next[at]!) {
      if (found.length === limit) return null
      found.push(this.items[at]!)
    }
    return found
  }
}
