import type { Problem } from '../documents/problem.ts'
import type { Item } from './item.ts'
import type { ReadDocument } from './reading.ts'

/**
 * Most reports are sorted by number, by day, or by both, within each group. Where nearly all rows keep to an
 * order, one that breaks it was misread, doubled, or stands where another is missing. A number that is left
 * out is no sign of that where totals tell it (`totals`), but for the very last row (`ends`), which no other follows.
 */
export function checkOrder(items: Item[], totals: boolean, ends: boolean): Problem[] {
  return [...oddSeries(items), ...numberJumps(items, totals, ends), ...dateJumps(items)]
}

/** So many numbers are not left out of a list that leaves out hardly any. */
const far = 30

interface Step {
  before: ReadDocument
  after: ReadDocument
  by: number
}

function numberJumps(items: Item[], totals: boolean, ends: boolean): Problem[] {
  const steps: Step[] = []
  for (const [before, after] of neighbours(items)) {
    const [a, b] = [seriesOf(before), seriesOf(after)]
    if (a && b && a.series === b.series) steps.push({ before, after, by: b.place - a.place })
  }
  if (steps.length < 4) return []
  const share = (test: (by: number) => boolean) => steps.filter(({ by }) => test(by)).length / steps.length
  const strict = share(by => by === 1) >= 0.95 - 2 / steps.length
  const rising = share(by => by > 0) >= 0.9 - 2 / steps.length
  const wrong = steps.filter(({ by }, index) =>
    by <= 0 ? rising : by > 1 && strict && (!totals || by > far || (ends && index === steps.length - 1)),
  )
  return wrong.map(({ before, after }) => ({
    code: 'numberJumps',
    values: [before.number, after.number],
    weight: 'flag',
    row: after.rows[0]!,
  }))
}

function neighbours(items: Item[]): [ReadDocument, ReadDocument][] {
  const pairs: [ReadDocument, ReadDocument][] = []
  for (let i = 1; i < items.length; i++)
    if (items[i]!.group === items[i - 1]!.group) pairs.push([items[i - 1]!.document, items[i]!.document])
  return pairs
}

/** RCPT-00045/67 is place 45 in the series RCPT-/67. */
export function seriesOf({ number }: { number: string }): { series: string; place: number } | null {
  const parts = /^(\D*)(\d+)(\D.*)?$/.exec(number)
  if (!parts || parts[2]!.length > 12) return null
  return { series: parts[1]! + (parts[3] ?? ''), place: Number(parts[2]) }
}

/** Nearly all numbers are written alike: RCPT-…/67. One that is not was misread or misprinted. */
function oddSeries(items: Item[]): Problem[] {
  const counts = new Map<string, number>()
  const named = items.map(({ document }) => ({ document, series: seriesOf(document)?.series ?? '' }))
  for (const { series } of named) counts.set(series, (counts.get(series) ?? 0) + 1)
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (items.length < 5 || count < items.length * 0.9 - 1) return []
  return named
    .filter(({ document, series }) => series !== usual && document.number !== '')
    .map(({ document }) => ({
      code: 'numberOdd',
      values: [document.number],
      weight: 'flag',
      row: document.rows[0]!,
    }))
}

function dateJumps(items: Item[]): Problem[] {
  const pairs = neighbours(items).filter(([before, after]) => before.date !== null && after.date !== null)
  const falls = pairs.filter(([before, after]) => after.date! < before.date!)
  if (pairs.length < 5 || falls.length > 0.1 * pairs.length + 1) return []
  return falls.map(([before, after]) => ({
    code: 'dateJumps',
    values: [before.date!, after.date!],
    weight: 'flag',
    row: after.rows[0]!,
  }))
}

/** First and last number of a page whose numbers rise within one series; null where they do not. */
export function numbersOf(items: Item[]): { series: string; first: number; last: number } | null {
  const places = items.map(({ document }) => seriesOf(document))
  const [first] = places
  if (!first || places.length < 3) return null
  const rises = places.every(
    (place, i) => place?.series === first.series && (i === 0 || place.place > places[i - 1]!.place),
  )
  return rises ? { series: first.series, first: first.place, last: places.at(-1)!.place } : null
}
