/**
 * A stretch of slots for each day, as long as the day has entries: what is compared with one another is mostly of
 * the same days, and stays together in the processor's cache, however many days there are.
 */
export class DayRooms {
  readonly slots: number
  private readonly roomOf = new Map<number, { start: number; size: number }>()

  /** `days`: of each entry. */
  constructor(days: Iterable<number>) {
    for (const day of days) {
      const room = this.roomOf.get(day)
      if (room) room.size++
      else this.roomOf.set(day, { start: 0, size: 1 })
    }
    let slots = 0
    for (const room of this.roomOf.values()) {
      room.start = slots
      slots += room.size
    }
    this.slots = slots
  }

  /** -1 where the day has no entries. */
  slotOf(key: number, day: number): number {
    const room = this.roomOf.get(day)
    return room === undefined ? -1 : room.start + ((key & 0x7fffffff) % room.size)
  }
}
