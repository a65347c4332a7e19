const crowd = 128

/**
 * Places of entries by key, a chain of numbers in typed arrays: light and quick with 100,000 entries under
 * a dozen keys each. Keys are 32-bit hashes: two keys may, very rarely, share one, so that what is taken
 * is a candidate and must be looked at.
 */
export class Shelf {
  private size = 0
  private heads: Int32Array<ArrayBuffer>
  private keys: Int32Array<ArrayBuffer>
  private items: Int32Array<ArrayBuffer>
  private next: Int32Array<ArrayBuffer>

  /** `expected`: about how many items there will be; there may be more. */
  constructor(expected = 0) {
    const room = 2 ** Math.max(6, Math.ceil(Math.log2(expected + 1)))
    this.heads = new Int32Array(room).fill(-1)
    this.keys = new Int32Array(room)
    this.items = new Int32Array(room)
    this.next = new Int32Array(room)
  }

  put(key: number, item: number): void {
    if (this.size === this.items.length) this.grow()
    const at = this.size++
    this.keys[at] = key
    this.items[at] = item
    this.chain(at)
  }

  /** All items of this key that are fit. */
  take(key: number, isFit: (item: number) => boolean): number[] {
    const found: number[] = []
    for (let at = this.heads[key & (this.heads.length - 1)]!; at !== -1; at = this.next[at]!) {
      if (this.keys[at] !== key) continue
      const item = this.items[at]!
      if (isFit(item)) found.push(item)
    }
    return found
  }

  /** Whether there is anything under this key. */
  has(key: number): boolean {
    for (let at = this.heads[key & (this.heads.length - 1)]!; at !== -1; at = this.next[at]!)
      if (this.keys[at] === key) return true
    return false
  }

  /** Adds the items of this key, unless there are more than `limit`; whether they were added. */
  gather(key: number, limit: number, into: Set<number>): boolean {
    const first = this.heads[key & (this.heads.length - 1)]!
    let count = 0
    for (let at = first; at !== -1; at = this.next[at]!)
      if (this.keys[at] === key && ++count > limit) return false
    if (count > 0)
      for (let at = first; at !== -1; at = this.next[at]!)
        if (this.keys[at] === key) into.add(this.items[at]!)
    return true
  }

  /** Adds the items of this key that are fit, unless there are more than `limit`; looks at no more than a crowd. */
  gatherFit(key: number, limit: number, into: Set<number>, isFit: (item: number) => boolean): void {
    const found: number[] = []
    let looked = 0
    for (let at = this.heads[key & (this.heads.length - 1)]!; at !== -1; at = this.next[at]!) {
      if (this.keys[at] !== key) continue
      if (++looked > crowd) return
      if (isFit(this.items[at]!) && found.push(this.items[at]!) > limit) return
    }
    for (const item of found) into.add(item)
  }

  /** The one item of this key that is fit; null when there is none or more than one. */
  only(key: number, isFit: (item: number) => boolean): number | null {
    let found: number | null = null
    for (let at = this.heads[key & (this.heads.length - 1)]!; at !== -1; at = this.next[at]!) {
      if (this.keys[at] !== key || !isFit(this.items[at]!)) continue
      if (found !== null) return null
      found = this.items[at]!
    }
    return found
  }

  private chain(at: number): void {
    const slot = this.keys[at]! & (this.heads.length - 1)
    this.next[at] = this.heads[slot]!
    this.heads[slot] = at
  }

  private grow(): void {
    const doubled = (old: Int32Array<ArrayBuffer>) => {
      const wide = new Int32Array(old.length * 2)
      wide.set(old)
      return wide
    }
    this.keys = doubled(this.keys)
    this.items = doubled(this.items)
    this.next = doubled(this.next)
    this.heads = new Int32Array(this.items.length).fill(-1)
    for (let at = 0; at < this.size; at++) this.chain(at)
  }
}
