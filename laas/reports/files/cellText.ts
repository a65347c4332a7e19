import type { Problem } from '../../documents/problem.ts'

/** What is odd about the values of one sheet; each is said once, however many cells have it. */
export interface Oddities {
  /** Cells by what is odd about them, as a person finds them (`C7`): the first one and how many. */
  seen: Map<string, { first: string; count: number; value: string }>
  note(code: string, place: string, value: string): void
  problems(): Problem[]
}

export function oddities(): Oddities {
  const seen: Oddities['seen'] = new Map()
  return {
    seen,
    note(code, place, value) {
      const before = seen.get(code)
      if (before) before.count++
      else seen.set(code, { first: place, count: 1, value })
    },
    problems: () =>
      [...seen].map(([code, { first, count, value }]) => ({
        code,
        values: [String(count), first, value],
        weight: 'flag',
      })),
  }
}

/** How a number format shows a number, as far as that changes what the number means. */
export type Shape =
  /** Shown with so many decimals at least. */
  | { is: 'number'; decimals: number }
  | { is: 'date' }
  /** Nothing but digits between fixed texts: `RCPT-00045/67` is the number 45. */
  | { is: 'code'; before: string; digits: number; after: string }

/** Formats that a workbook names by number alone (ECMA-376 18.8.30, the Thai ones among them). */
const builtInDates = [
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 77, 81,
]

/** What a format is; `code` is its text, '' for a built-in one. */
export function shapeOf(id: number, code: string): Shape {
  if (code === '')
    return builtInDates.includes(id) ? { is: 'date' } : { is: 'number', decimals: builtInDecimals(id) }
  const [section] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const fixed = '((?:"[^"]*"|\\\\.|[-/ ])*)'
  const coded = new RegExp(`^${fixed}(0+)${fixed}$`).exec(section!)
  if (coded && (coded[2]!.length > 1 || coded[1] || coded[3])) {
    const bare = (text: string) => text.replace(/\\(.)|"([^"]*)"/g, '$1$2')
    return { is: 'code', before: bare(coded[1]!), digits: coded[2]!.length, after: bare(coded[3]!) }
  }
  const letters = section!.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general/gi, '')
  // Minutes and months share a letter: beside hours or seconds they are minutes.
  const isDate = /[dybวป]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))
  if (isDate) return { is: 'date' }
  return { is: 'number', decimals: /\.(0+)(?![0#?]*%)/.exec(letters)?.[1]?.length ?? 0 }
}

/** `0.00`, `#,##0.00` and the like. */
const builtInDecimals = (id: number) => ([2, 4, 7, 8, 39, 40, 43, 44].includes(id) ? 2 : 0)

/** A number as it is written in reports: dates by the calendar, sums with their satang, codes as shown. */
export function numberText(
  value: number,
  shape: Shape,
  from1904: boolean,
  note: (code: string, value: string) => void,
): string {
  if (shape.is === 'date') return dateText(value, from1904, note)
  if (shape.is === 'code' && Number.isInteger(value) && value >= 0)
    return shape.before + String(value).padStart(shape.digits, '0') + shape.after
  // A number in a workbook keeps 15 digits: a longer one has lost its last ones.
  if (Math.abs(value) >= 1e15) note('digitsLost', String(value))
  const cents = Math.round(value * 100)
  const rounded = Math.abs(value * 100 - cents) < 1e-4 ? cents / 100 : value
  const text = String(rounded)
  const shown = text.split('.')[1]?.length ?? 0
  const isSum = shape.is === 'number' && shape.decimals >= 2 && !/e/.test(text)
  return isSum && shown < 2 ? rounded.toFixed(2) : text
}

const day = 86_400_000

/**
 * Days since 30 December 1899, or since 1904. A year that was typed in B.E. stands there as it is, and
 * `parseDate` takes it for what it is. Years of the last century come from a year typed with two digits
 * (67 → 1967): what was meant is not certain, so no date is made of it.
 */
function dateText(serial: number, from1904: boolean, note: (code: string, value: string) => void): string {
  const days = Math.floor(serial + 1e-6) + (from1904 ? 1462 : 0)
  if (days < 1 || days > 2_958_465) return String(serial)
  // Fact: Excel counts a 29 February 1900 that never was.
  const date = new Date(Date.UTC(1899, 11, 30) + (days < 60 ? days + 1 : days) * day)
  const iso = date.toISOString().slice(0, 10)
  const year = date.getUTCFullYear()
  if (year < 1930 || year > 1999) return iso
  note('yearOfTwo', iso)
  return `${iso} ?`
}

/** A long number that a program has written shortened: its digits are gone. */
export const isShortened = (text: string): boolean => /^\d(?:\.\d+)?E\+\d{1,3}$/i.test(text)

/** `A`, `Z`, `AA` of a column, 0-based. */
export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
