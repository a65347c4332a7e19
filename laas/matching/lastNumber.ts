/** The number that a document's number ends in, before a year after a stroke: 45 of RCPT-00045/67; 0 where it ends in none. */
export function lastNumber(number: string): number {
  const end = number.trimEnd().length
  const from = digitsBefore(number, end)
  if (from === end) return 0
  const before = number.slice(0, from).trimEnd()
  if (before.endsWith('/')) {
    const untilYear = before.slice(0, -1).trimEnd().length
    const own = digitsBefore(number, untilYear)
    if (own < untilYear) return Number(number.slice(own, untilYear))
  }
  return Number(number.slice(from, end))
}

/** Where the digits begin that end here. */
function digitsBefore(text: string, end: number): number {
  let from = end
  while (from > 0 && text.charCodeAt(from - 1) >= 48 && text.charCodeAt(from - 1) <= 57) from--
  return from
}
