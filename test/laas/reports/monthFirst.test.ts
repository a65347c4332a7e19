import { describe, expect, it } from 'vitest'
import { codes, header, readPage, table, title } from './pages.ts'

const page = (dates: string[]) =>
  readPage(
    `<div>${title}</div>${table([
      header,
      ...dates.map((date, n) => [`${n + 1}`, date, `RCPT-0004${n}/67`, 'นายทดสอบ ระบบ', `${n + 1}00.00`]),
    ])}`,
  )
const datesOf = async (dates: string[]) => (await page(dates)).documents.map(({ date }) => date)

describe('a month that stands before the day', () => {
  it('leaves empty what could be read both ways, and that is said', async () => {
    const dates = ['1/6/2024', '1/13/2024', '2/2/2024']
    expect(await datesOf(dates)).toEqual([null, null, '2024-02-02'])
    expect(codes(await page(dates))).toContain('datesMonthFirst')
  })

  it.each([
    ['a slip among days that stand first', ['6/1/2567', '1/13/2567', '25/1/2567'], '2024-01-06'],
    ['days that all can be read', ['6/1/2567', '7/1/2567', '8/1/2567'], '2024-01-06'],
  ])('is not made up: %s', async (_, dates, first) => {
    expect((await datesOf(dates))[0]).toBe(first)
    expect(codes(await page(dates))).not.toContain('datesMonthFirst')
  })
})
