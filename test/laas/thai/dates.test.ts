import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, formatThaiDate, parseDate } from '../../../laas/thai/dates.ts'

describe('parseDate', () => {
  it.each([
    '6/1/2567',
    '06/01/2567',
    '6-1-2567',
    '6.1.2567',
    '6 / 1 / 2567',
    '6/1/67',
    '06/01/2024',
    '2024-01-06',
    '2567-01-06',
    '6 ม.ค. 2567',
    '6 ม.ค.2567',
    '6ม.ค.67',
    '6 มค 67',
    '6 ม. ค. 2567',
    '6 มกราคม 2567',
    '6 มกราคม พ.ศ. 2567',
    '6 มกราคม พ.ศ.2567',
    '๖ ม.ค. ๖๗',
    '๖ มกราคม ๒๕๖๗',
    '06-ม.ค.-67',
    '6 Jan 2024',
    '06-Jan-24',
    '6/1/2567  12:46:26',
    '6/1/2567 12:46 น.',
    'วันที่ 6 ม.ค. 2567',
    'ณ วันที่ 6 มกราคม 2567',
    'วันเสาร์ที่ 6 มกราคม 2567',
    '2024-01-06T00:00:00',
    ' 6\u00a0ม.ค.\u200b 2567 ',
    '2567/1/6',
    '6/01/2567',
  ])('%s', text => expect(parseDate(text).iso).toBe('2024-01-06')) // prettier-ignore

  it.each([
    '',
    '-',
    '31 ก.พ. 2567',
    '30/2/2567',
    '29/2/2566',
    '32/1/2567',
    '0/1/2567',
    '6/13/2567',
    '1/25/2024',
    '67',
    '2567',
    'ม.ค. 67',
    '6 ม.ค.',
    '6/1/24',
    '6/1/567',
    '6/1/2300',
    '6/1/00',
    '6/1/2567 - 7/1/2567',
    '6/1/2567 เลขที่ 5',
    '45298',
    '1,234.50',
    '6 รายการ 2567',
    '06012567',
    '2024-01-05T17:00:00Z',
    '11/22/33/44',
    'a6/1/2567b',
  ])('%j is no date', text => expect(parseDate(text)).toEqual({ iso: null, raw: text })) // prettier-ignore

  it('knows leap years by the Gregorian calendar', () => {
    expect(parseDate('29 กุมภาพันธ์ 2567').iso).toBe('2024-02-29')
    expect(parseDate('29/2/2567').iso).toBe('2024-02-29')
  })

  it('reads every month, long and short', () => {
    const long = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'
    const short = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'
    for (const names of [long, short])
      names.split(' ').forEach((name, i) => {
        expect(parseDate(`9 ${name} 2566`).iso).toBe(`2023-${String(i + 1).padStart(2, '0')}-09`)
      })
    expect(parseDate('9 กรกฏาคม 2566').iso).toBe('2023-07-09')
  })

  it('reads back what it writes, for any day', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        expect(parseDate(formatThaiDate(iso)).iso).toBe(iso)
      }),
    )
  })
})

describe('findDates', () => {
  it('finds the two ends of a period', () => {
    const isos = (s: string) => findDates(s).map(date => date.iso)
    expect(isos('ตั้งแต่วันที่ 1 มกราคม 2567 ถึงวันที่ 31 มกราคม 2567')).toEqual(['2024-01-01', '2024-01-31'])
    expect(isos('1/1/2567-31/1/2567')).toEqual(['2024-01-01', '2024-01-31'])
    expect(isos('ระหว่าง 1 ถึง 31 ม.ค. 2567')).toEqual(['2024-01-31'])
    expect(isos('เลขที่ 12/67')).toEqual([])
  })
})
