import type { IsoDate } from './document.ts'

/** Buddhist-era fiscal year of a day: October to September, named by the year it ends in. */
export function fiscalYearOf(iso: IsoDate): number {
  const [year, month] = iso.split('-').map(Number)
  if (!year || !month) throw new Error(`Not an ISO date: ${JSON.stringify(iso)}`)
  return year + 543 + (month >= 10 ? 1 : 0)
}
