import type { DayRooms, Room } from './dayRooms.ts'
import type { Places } from './places.ts'

const crowd = 128
/** Of each thing put down: its key, the item, and where the chain goes on. One beside the other: one look at memory. */
const cell = 3

/**
 * Places of entries by key, chains of numbers in typed arrays: light and quick with 100,000 entries under
 * a dozen keys each. Keys are 32-bit hashes: two keys may, very rarely, share one, so that what is taken
 * is a candidate and must be looked at. Where all keys are of a day, `rooms` keeps each day's together, and
 * the day's room is told with the key: null where there is none, and nothing under it.
 */
export class Shelf {
  private size = 0
  private heads: Int32Array<ArrayBuffer>
  private cells: Int32Array<ArrayBuffer>
  private readonly rooms: DayRooms | null

  /** `expected`: about how many items there will be; there may be more, but not in rooms. */
  constructor(expected = 0, rooms: DayRooms | null = null) {
    const room = 2 ** Math.max(6, Math.ceil(Math.log2(expected + 1)))
    this.rooms = rooms
    this.heads = new Int32Array(rooms ? rooms.slots : room).fill(-1)
    this.cells = new Int32Array(room * cell)
  }

  put(key: number, item: number, room: Room | null = null): void {
    if (this.size === this.cells.length) this.grow()
    const at = this.size
    this.size += cell
    this.cells[at] = key
    this.cells[at + 1] = item
    this.chain(at, this.slotOf(key, room))
  }

  /** All items of this key that are fit. */
  take(key: number, isFit: (item: number) => boolean, room: Room | null = null): number[] {
    const { cells } = this
    const found: number[] = []
    for (let at = this.first(key, room); at !== -1; at = cells[at + 2]!) {
      if (cells[at] !== key) continue
      const item = cells[at + 1]!
      if (isFit(item)) found.push(item)
    }
    return found
  }

  /** Whether there is anything under this key. */
  has(key: number, room: Room | null = null): boolean {
    for (let at = this.first(key, room); at !== -1; at = this.cells[at + 2]!)
      if (this.cells[at] === key) return true
    return false
  }

  /** Adds the items of this key, unless there are more than `limit`; whether they were added. */
  gather(key: number, limit: number, into: Places, room: Room | null = null): boolean {
    const { cells } = this
    const first = this.first(key, room)
    let count = 0
    for (let at = first; at !== -1; at = cells[at + 2]!)
      if (cells[at] === key && ++count > limit) return false
    if (count > 0)
      for (let at = first; at !== -1; at = cells[at + 2]!) if (cells[at] === key) into.add(cells[at + 1]!)
    return true
  }

  /** Adds the items of this key that are fit, unless there are more than `limit`; looks at no more than a crowd. */
  gatherFit(
    key: number,
    limit: number,
    into: Places,
    isFit: (item: number) => boolean,
    room: Room | null = null,
  ): void {
    const found: number[] = []
    let looked = 0
    for (let at = this.first(key, room); at !== -1; at = this.cells[at + 2]!) {
      if (this.cells[at] !== key) continue
      if (++looked > crowd) return
      const item = this.cells[at + 1]!
      if (isFit(item) && found.push(item) > limit) return
    }
    for (const item of found) into.add(item)
  }

  /** The one item of this key that is fit; null when there is none or more than one. */
  only(key: number, isFit: (item: number) => boolean, room: Room | null = null): number | null {
    let found: number | null = null
    for (let at = this.first(key, room); at !== -1; at = this.cells[at + 2]!) {
      if (this.cells[at] !== key || !isFit(this.cells[at + 1]!)) continue
      if (found !== null) return null
      found = this.cells[at + 1]!
    }
    return found
  }

  /** -1 in a room that there is not. */
  private slotOf(key: number, room: Room | null): number {
    if (!this.rooms) return key & (this.heads.length - 1)
    return room === null ? -1 : room.start + (key & room.mask)
  }

  private first(key: number, room: Room | null): number {
    const slot = this.slotOf(key, room)
    return slot === -1 ? -1 : this.heads[slot]!
  }

  private chain(at: number, slot: number): void {
    this.cells[at + 2] = this.heads[slot]!
    this.heads[slot] = at
  }

  private grow(): void {
    const wide = new Int32Array(this.cells.length * 2)
    wide.set(this.cells)
    this.cells = wide
    if (this.rooms) return
    this.heads = new Int32Array(this.heads.length * 2).fill(-1)
    for (let at = 0; at < this.size; at += cell) this.chain(at, this.slotOf(this.cells[at]!, null))
  }
}
