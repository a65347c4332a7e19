import { describe, expect, it } from 'vitest'
import { codes, header, readPage, table, title } from './pages.ts'

const days = ['6 ม.ค. 2567', '', '', '8 ม.ค. 2567', '', '9 ม.ค. 2567']
const page = (dates: string[]) =>
  readPage(
    `<div>${title}</div>${table([
      header,
      ...dates.map((date, n) => [`${n + 1}`, date, `RCPT-0004${n}/67`, 'นายทดสอบ ระบบ', `${n + 1}00.00`]),
      ['', '', '', 'รวมทั้งสิ้น', '2,100.00'],
    ])}`,
  )
const datesOf = async (dates: string[]) => (await page(dates)).documents.map(({ date }) => date?.slice(8))

describe('a day that is printed once', () => {
  it('holds for the blanks below it, and that is said', async () => {
    expect(await datesOf(days)).toEqual(['06', '06', '06', '08', '08', '09'])
    const reading = await page(days)
    expect(codes(reading)).toEqual(['datesAbove'])
    expect(reading.proof.status).toBe('complete')
  })

  it.each([
    ['one blank among days that are printed', days.with(1, '6 ม.ค. 2567')],
    ['days that step back', days.with(5, '7 ม.ค. 2567')],
    ['a day that cannot be read', days.with(3, '38 ม.ค. 2567')],
  ])('is not made up: %s', async (_, dates) => {
    const blank = dates.lastIndexOf('')
    expect((await datesOf(dates))[blank]).toBeUndefined()
    expect(codes(await page(dates))).toContain('dateMissing')
  })

  it('is no guess where it stands in one cell beside all its rows', async () => {
    const line = (n: number, date: string) =>
      `<tr><td>${n}</td>${date}<td>RCPT-0004${n}/67</td><td>นายทดสอบ ระบบ</td><td>100.00</td></tr>`
    const day = (text: string) => `<td rowspan="2">${text}</td>`
    const rows = [day('6 ม.ค. 2567'), '', day('8 ม.ค. 2567'), ''].map((date, n) => line(n + 1, date))
    const reading = await readPage(
      `<div>${title}</div>${table([header]).replace('</table>', '')}${rows.join('')}<tr><td colspan="4">รวมทั้งสิ้น</td><td>400.00</td></tr></table>`,
    )
    expect(reading.documents.map(({ date }) => date?.slice(8))).toEqual(['06', '06', '08', '08'])
    expect(codes(reading)).toEqual([])
  })

  it('holds for nothing where no day stands above', async () => {
    expect(await datesOf(['', '6 ม.ค. 2567', '', '', '8 ม.ค. 2567', ''])).toEqual([
      undefined,
      '06',
      '06',
      '06',
      '08',
      '08',
    ])
  })
})
