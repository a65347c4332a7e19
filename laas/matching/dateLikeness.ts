export type DateLikeness = 'equal' | 'neighbour' | 'digit' | 'swapped' | 'era' | 'near' | 'other'

/** Days since 1970-01-01 of an ISO date; NaN where it is none. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/**
 * How one ISO date could be another one mistyped: the day before or after, one digit, day and month
 * swapped, the Buddhist era taken for the common one (543 years). `near` is within a week, and no typing error.
 */
export function dateLikeness(a: string, b: string): DateLikeness {
  if (a === b) return 'equal'
  const [ya = '', ma = '', da = ''] = a.split('-')
  const [yb = '', mb = '', db = ''] = b.split('-')
  const sameDay = ma === mb && da === db
  if (sameDay && Math.abs(Number(ya) - Number(yb)) === 543) return 'era'
  const days = Math.abs(dayNumber(a) - dayNumber(b))
  if (days === 1) return 'neighbour'
  if (ya === yb && ma === db && da === mb) return 'swapped'
  if (ya === yb && ma === mb && swappedDigits(da, db)) return 'swapped'
  const off = [...a].filter((digit, at) => digit !== b[at]).length
  if (a.length === b.length && off === 1) return 'digit'
  return days <= 7 ? 'near' : 'other'
}

const swappedDigits = (a: string, b: string): boolean => a.length === 2 && a[0] === b[1] && a[1] === b[0]
