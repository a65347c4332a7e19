import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Comparer } from '../../../laas/matching/comparer.ts'
import { dateLikeness } from '../../../laas/matching/dateLikeness.ts'
import { DateLikenesses } from '../../../laas/matching/dateLikenesses.ts'
import { dayNumber } from '../../../laas/matching/dayNumber.ts'
import { DayRooms } from '../../../laas/matching/dayRooms.ts'
import { entryMaker, sameDayAndName, sameSum } from '../../../laas/matching/entry.ts'
import { lastNumber } from '../../../laas/matching/lastNumber.ts'
import { Places } from '../../../laas/matching/places.ts'
import { askFrom, points } from '../../../laas/matching/points.ts'
import { Shelf } from '../../../laas/matching/shelf.ts'
import { town } from './generator/town.ts'
import { thin } from './generator/townClerks.ts'

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
        const rooms = new DayRooms(entries.map(({ day }) => day))
        const inRooms = new Shelf(0, rooms)
        for (const [at, { key, day }] of entries.entries()) inRooms.put(key, at, rooms.at(day))
        const found = new Places(entries.length)
        inRooms.gather(wanted.key, 200, found, rooms.at(wanted.day))
        const isFit = (at: number) => entries[at]!.day === wanted.day
        expect(found.inOrder.filter(isFit).sort((a, b) => a - b)).toEqual(
          [...entries.keys()].filter(at => entries[at]!.key === wanted.key && isFit(at)),
        )
      }),
    )
  })
})

describe('DateLikenesses', () => {
  it('says the same as a comparison, and says it again', () => {
    const date = fc.constantFrom(
      '2024-02-05',
      '2024-02-06',
      '2024-05-02',
      '2567-02-05',
      '2024-02-31',
      'ไม่ระบุ',
    )
    const toEntry = entryMaker()
    const dated = (text: string) =>
      toEntry({ id: '', kind: 'receipt', number: '', date: text, amount: 0, party: '', fields: {} })
    const likenesses = new DateLikenesses()
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(likenesses.of(dated(a), dated(b))).toBe(dateLikeness(a, b))
      }),
    )
  })
})

describe('Comparer', () => {
  it('gives up only what could not come to a question', () => {
    const { documents, sightings } = town(150, 41, thin)
    const toEntry = entryMaker()
    const entries = documents.map(toEntry)
    const comparer = new Comparer(entries)
    let givenUp = 0
    for (const seen of sightings.map(toEntry))
      for (const old of entries) {
        if (comparer.compare(old, seen, false) !== null) continue
        givenUp++
        const found = comparer.compare(old, seen, true)!
        let most = found.score
        if (sameSum(old, seen)) most += points.alone
        if (found.isNameless && old.amount === seen.amount) most += points.amount_only
        if (found.has('amount_other') && sameDayAndName(old, seen)) most += points.only_of_day
        expect(most).toBeLessThan(askFrom)
      }
    expect(givenUp).toBeGreaterThan(10_000)
  })
})
