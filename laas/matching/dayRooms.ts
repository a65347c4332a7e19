/** A stretch of slots: where it begins, and the bits of a key that tell the slot in it. */
export interface Room {
  readonly start: number
  readonly mask: number
}

/**
 * A stretch of slots for each day, at least as long as the day has entries: what is compared with one another is
 * mostly of the same days, and stays together in the processor's cache, however many days there are.
 */
export class DayRooms {
  readonly slots: number
  private readonly roomOf = new Map<number, Room>()

  /** `days`: of each entry. */
  constructor(days: Iterable<number>) {
    const counts = new Map<number, number>()
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
    let slots = 0
    for (const [day, count] of counts) {
      const size = 2 ** Math.ceil(Math.log2(count))
      this.roomOf.set(day, { start: slots, mask: size - 1 })
      slots += size
    }
    this.slots = slots
  }

  /** null where the day has no entries. */
  at(day: number): Room | null {
    return this.roomOf.get(day) ?? null
  }
}
