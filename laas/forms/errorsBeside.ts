import { toArabicDigits } from '../thai/digits.ts'
import { partsOf } from './beside.ts'
import { sameLabel } from './find.ts'

interface Place {
  label: string
  line: number | null
}

/** A summary prints its errors in one text; each begins with one of these. */
const beginning = /\s+(?=กรุณา|โปรด|รายการที่\s?\d|please\b)/i
const lineIn = /(?:รายการ|แถว|บรรทัด|ลำดับ)ที่\s?(\d+)/

/**
 * Which field each error of a page speaks of: the one it stands beside, else the one whose label it names, the
 * longest label where several are named. `rest` speaks of none of them.
 */
export function errorsBeside<P extends Place>(
  errors: string[],
  places: P[],
): { of: Map<P, string[]>; rest: string[] } {
  const of = new Map<P, string[]>()
  const rest: string[] = []
  for (const error of [...new Set(errors.flatMap(apart))]) {
    const place = placeOf(error, places)
    if (place) of.set(place, [...(of.get(place) ?? []), partsOf(error).text])
    else rest.push(error)
  }
  return { of, rest }
}

function apart(error: string): string[] {
  return partsOf(error).label === '' ? error.split(beginning) : [error]
}

function placeOf<P extends Place>(error: string, places: P[]): P | null {
  const { label, text } = partsOf(error)
  const line = lineIn.exec(toArabicDigits(text))?.[1]
  const here = places.filter(one => (line ? one.line === Number(line) - 1 : true))
  const exact = label === '' ? [] : here.filter(one => sameLabel(one.label) === sameLabel(label))
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null
  const said = sameLabel(text)
  const named = here.filter(one => sameLabel(one.label) !== '' && said.includes(sameLabel(one.label)))
  const longest = Math.max(0, ...named.map(one => sameLabel(one.label).length))
  const best = named.filter(one => sameLabel(one.label).length === longest)
  return best.length === 1 ? best[0]! : null
}
