/** Places of documents or of sightings, each once, in the order in which they came in. Made for many. */
export class Places {
  readonly inOrder: number[] = []
  private readonly isIn: Uint8Array

  /** `size`: how many places there are. */
  constructor(size: number) {
    this.isIn = new Uint8Array(size)
  }

  has(place: number): boolean {
    return this.isIn[place] === 1
  }

  /** Adds it, unless it is there; whether it was added. */
  add(place: number): boolean {
    if (this.isIn[place] === 1) return false
    this.isIn[place] = 1
    this.inOrder.push(place)
    return true
  }

  clear(): void {
    for (const place of this.inOrder) this.isIn[place] = 0
    this.inOrder.length = 0
  }
}
