import type { IsoDate } from '../../documents/document.ts'
import type { Gap } from '../../documents/gap.ts'

/** The months (`YYYY-MM`) that the gaps touch, in order. */
export function monthsOf(gaps: Gap[]): string[] {
  const months = new Set<string>()
  for (const { from, to } of gaps)
    for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = next(month)) months.add(month)
  return [...months].sort()
}

/** The days of a month that lie in the gaps, one span for each gap. */
export function spansIn(month: string, gaps: Gap[]): Gap[] {
  const first = `${month}-01`
  const last = lastDay(month)
  return gaps
    .map(({ from, to }) => ({ from: from > first ? from : first, to: to < last ? to : last }))
    .filter(({ from, to }) => from <= to)
}

/** Whether the periods, taken together, hold every day of every span. */
export function covers(periods: Gap[], spans: Gap[]): boolean {
  const sorted = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return spans.every(({ from, to }) => {
    let day = from
    for (const period of sorted) if (period.from <= day && period.to >= day) day = dayAfter(period.to)
    return day > to
  })
}

export function touches(period: Gap, spans: Gap[]): boolean {
  return spans.some(({ from, to }) => period.from <= to && period.to >= from)
}

function next(month: string): string {
  return dayAfter(lastDay(month)).slice(0, 7)
}

function lastDay(month: string): IsoDate {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10)
}

function dayAfter(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  return new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10)
}
