import type { IsoDate } from './document.ts'
import type { Gap } from './gap.ts'

/** Longest list of months that anybody means: what is longer is a slip of the year. */
const most = 120

/** The months, `YYYY-MM`, that a span of days touches, in order; none where it runs backwards. */
export function monthsWithin(from: IsoDate, to: IsoDate): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7) && months.length < most; month = after(month))
    months.push(month)
  return months
}

function after(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return number === 12 ? `${year! + 1}-01` : `${year}-${String(number! + 1).padStart(2, '0')}`
}

/**
 * Whether spans of days together hold every day of a month that matters: those within a gap, or all where the
 * month touches none.
 */
export function coversMonth(month: string, gaps: Gap[], spans: Gap[]): boolean {
  const last = Number(daysOf(month).to.slice(8))
  const days = Array.from({ length: last }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
  const within = (day: IsoDate, among: Gap[]) => among.some(({ from, to }) => from <= day && day <= to)
  const lost = days.filter(day => within(day, gaps))
  return (lost.length > 0 ? lost : days).every(day => within(day, spans))
}

/** The first and the last day of a month, `YYYY-MM`. */
export function daysOf(month: string): Gap {
  const [year, number] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year!, number!, 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` }
}
