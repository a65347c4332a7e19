import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../laas/matching/dayNumber.ts'
import { DayRooms } from '../../../laas/matching/dayRooms.ts'
import { lastNumber } from '../../../laas/matching/lastNumber.ts'
import { Places } from '../../../laas/matching/places.ts'
import { Shelf } from '../../../laas/matching/shelf.ts'

describe('dayNumber', () => {
  it('counts as the calendar does, also days that it does not have', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), fc.nat(99), (year, month, day) => {
        const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
        expect(dayNumber(date)).toBe(Date.UTC(year, month - 1, day) / 86_400_000)
      }),
      { numRuns: 2000 },
    )
  })

  it('is no number where there is no date', () => {
    for (const text of ['ไม่ระบุ', '2024-0a-05', '05/02/2567']) expect(dayNumber(text)).toBeNaN()
  })
})

describe('lastNumber', () => {
  it.each([
    ['RCPT-00045/67', 45],
    ['123/67', 123],
    ['123 / 67 ', 123],
    ['12/45/67', 45],
    ['1234567', 1234567],
    ['ก.45', 45],
    ['/67', 67],
    ['45/', 0],
    ['', 0],
  ])('%s: %i', (text, number) => expect(lastNumber(text)).toBe(number))
})

describe('Shelf', () => {
  it('finds in rooms of days what it finds without', () => {
    const entry = fc.record({ key: fc.integer({ min: -5, max: 5 }), day: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), entry, (entries, wanted) => {
        const inRooms = new Shelf(0, new DayRooms(entries.map(({ day }) => day)))
        for (const [at, { key, day }] of entries.entries()) inRooms.put(key, at, day)
        const found = new Places(entries.length)
        inRooms.gather(wanted.key, 200, found, wanted.day)
        const isFit = (at: number) => entries[at]!.day === wanted.day
        expect(found.inOrder.filter(isFit).sort((a, b) => a - b)).toEqual(
          [...entries.keys()].filter(at => entries[at]!.key === wanted.key && isFit(at)),
        )
      }),
    )
  })
})
