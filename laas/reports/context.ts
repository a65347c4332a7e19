import type { IsoDate } from '../documents/document.ts'
import { findDates } from '../thai/dates.ts'
import { foldText } from '../thai/fold.ts'
import { monthOf } from '../thai/months.ts'
import { isRunning, plain, totalScope } from './words.ts'

const span = /ตั้งแต่|ระหว่าง|ถึง|ประจำ|เดือน|งวด|ปีงบประมาณ|วันที่|period|from/i
const filterWords =
  /ตั้งแต่|ระหว่าง|ถึง|ประจำ|เดือน|งวด|ปีงบประมาณ|ประเภท|หน่วยงาน|ส่วนราชการ|เทศบาล|องค์การบริหาร|อบต|อบจ|แผนงาน|ธนาคาร|สถานะ/

/**
 * The period that the texts above a report speak of; null where they speak of none, or of several. A span of
 * days says more than a month, a month more than a fiscal year.
 */
export function periodIn(texts: string[]): { from: IsoDate; to: IsoDate } | null {
  const told = texts.map(plain).filter(text => span.test(text) && !isRunning(text))
  for (const periodOf of [daysIn, monthsIn, yearIn]) {
    const periods = new Map<string, { from: IsoDate; to: IsoDate }>()
    for (const text of told) {
      const period = periodOf(text)
      if (period && period.from <= period.to) periods.set(period.from + period.to, period)
    }
    if (periods.size > 0) return periods.size === 1 ? [...periods.values()][0]! : null
  }
  return null
}

/** The one day on which balances are reported (`ณ วันที่ 31 มีนาคม 2567`); null where none, or several, are named. */
export function asOfIn(texts: string[]): IsoDate | null {
  const days = texts
    .map(plain)
    .filter(text => /ณ\s*(?:สิ้น)?วัน|สิ้นวัน|ประจำวันที่/.test(text) && !isRunning(text))
    .flatMap(text => findDates(text).map(date => date.iso))
  return new Set(days).size === 1 ? days[0]! : null
}

function daysIn(text: string): { from: IsoDate; to: IsoDate } | null {
  const dates = findDates(text).map(date => date.iso)
  if (dates.includes(null)) return null
  if (dates.length === 2) return { from: dates[0]!, to: dates[1]! }
  return dates.length === 1 && /ประจำวัน/.test(text) ? { from: dates[0]!, to: dates[0]! } : null
}

function monthsIn(text: string): { from: IsoDate; to: IsoDate } | null {
  const months = [...text.matchAll(/([ก-๙][ก-๙.]+)\s*(?:พ\.?ศ\.?\s*)?(25\d\d)/g)].flatMap(
    ([, name, year]) => {
      const month = monthOf(name!.replace(/^(?:ประจำ|งวด)?(?:เดือน)?/, ''))
      return month ? [{ year: Number(year) - 543, month }] : []
    },
  )
  if (months.length === 0 || findDates(text).length > 0) return null
  return { from: firstDay(months[0]!), to: lastDay(months.at(-1)!) }
}

function yearIn(text: string): { from: IsoDate; to: IsoDate } | null {
  const year = /ปีงบประมาณ\s*(?:พ\.?ศ\.?)?\s*:?\s*(25\d\d)$/.exec(text)
  if (!year) return null
  const end = Number(year[1]) - 543
  return { from: `${end - 1}-10-01`, to: `${end}-09-30` }
}

function firstDay({ year, month }: { year: number; month: number }): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

function lastDay({ year, month }: { year: number; month: number }): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** What a page says it shows, without what changes from page to page: names one run of a report. */
export function filterIn(texts: string[]): string {
  const kept = texts.filter(
    text => text.length < 200 && filterWords.test(text) && !isRunning(text) && totalScope(text) === null,
  )
  return [...new Set(kept.map(foldText))].join('|').slice(0, 400)
}
