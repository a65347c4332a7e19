import { describe, expect, it } from 'vitest'
import { baht, count, moment, monthName, pageRanges, shortDate, shortMonth } from '../../components/format.ts'

describe('baht', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [123_450, '1,234.50'],
    [-213_000_000, '-2,130,000.00'],
    [123_456_789_012_50, '123,456,789,012.50'],
  ])('%d satang are %s', (satang, text) => expect(baht(satang)).toBe(text))
})

describe('dates', () => {
  it('are in the Buddhist era', () => {
    expect(shortDate('2024-01-06', 'th')).toBe('6 ม.ค. 2567')
    expect(shortDate('2024-01-06', 'en')).toBe('6 Jan 2567 BE')
    expect(monthName('2024-06', 'th')).toBe('มิ.ย. 2567')
    expect(shortMonth('2024-06', 'th')).toBe('มิ.ย. 67')
    expect(shortMonth('2024-06', 'en')).toBe('Jun 2567')
  })

  it('do not slip by a day in any time zone', () => {
    expect(shortDate('2024-02-29', 'th')).toBe('29 ก.พ. 2567')
    expect(shortDate('2023-12-31', 'th')).toBe('31 ธ.ค. 2566')
  })

  it('that are none come back as they were', () => {
    expect(shortDate('31 ก.พ.', 'th')).toBe('31 ก.พ.')
    expect(moment('?', 'th')).toBe('?')
  })

  it('of an instant carry the hour', () => {
    expect(moment('2024-08-05T09:04:00', 'th')).toBe('5 ส.ค. 2567 09:04')
  })
})

it('counts are grouped', () => expect(count(100_000)).toBe('100,000'))

it('pages are written as ranges', () => {
  expect(pageRanges([3, 4, 5, 9, 11, 12])).toBe('3–5, 9, 11–12')
  expect(pageRanges([])).toBe('')
})
