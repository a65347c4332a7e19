import { formatThaiDate } from '../thai/dates.ts'
import { dayNumber } from './dayNumber.ts'

export type DateLikeness = 'equal' | 'neighbour' | 'digit' | 'swapped' | 'era' | 'near' | 'other'

/** How many days later the first one is; NaN where one is no date. */
export const daysBetween = (a: string, b: string): number => dayNumber(a) - dayNumber(b)

/**
 * How one ISO date could be another one mistyped: the day before or after, one digit, day and month
 * swapped, the Buddhist era taken for the common one (543 years). `near` is within a week, and no typing error.
 */
export function dateLikeness(a: string, b: string): DateLikeness {
  if (a === b) return 'equal'
  const sameYear = a.slice(0, 4) === b.slice(0, 4)
  const [monthA, monthB] = [a.slice(5, 7), b.slice(5, 7)]
  const [dayA, dayB] = [a.slice(8), b.slice(8)]
  const sameMonth = monthA === monthB
  if (sameMonth && dayA === dayB && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) === 543)
    return 'era'
  const days = Math.abs(daysBetween(a, b))
  if (days === 1) return 'neighbour'
  if (sameYear && monthA === dayB && dayA === monthB) return 'swapped'
  if (sameYear && sameMonth && dayA.length === 2 && dayA[0] === dayB[1] && dayA[1] === dayB[0])
    return 'swapped'
  if (digitsOff(a, b) === 1) return 'digit'
  return days <= 7 ? 'near' : 'other'
}

function digitsOff(a: string, b: string): number {
  let off = Math.abs(a.length - b.length)
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) off++
  return off
}

/** For a reason: 05/02/2567; what is no ISO date as it stands. */
export const shownDate = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatThaiDate(date) : date
