const zero = 48

/** The two digits at this place of a text; NaN where they are none. */
function two(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero]
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/**
 * Days since 1970-01-01 of an ISO date, also of one that the calendar does not have (31 February); NaN where it is
 * no date. Counted here, since it is asked millions of times: March is the first month, so that leap days come last.
 */
export function dayNumber(date: string): number {
  const [century, year, month, day] = [two(date, 0), two(date, 2), two(date, 5), two(date, 8)]
  const isPlain = date.length === 10 && century > 0 && month >= 1 && month <= 12 && year >= 0 && day >= 0
  if (!isPlain)
    return (
      Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000
    )
  const years = century * 100 + year - (month <= 2 ? 1 : 0)
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return years * 365 + leaps + ofYear - 719_468
}
