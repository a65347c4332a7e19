import { toArabicDigits } from './digits.ts'
import { monthOf } from './months.ts'
import { tidyText } from './tidy.ts'

const name = '[ก-\\u0e4ea-z]+(?:\\s?\\.\\s?[ก-\\u0e4ea-z]+)*\\.?'
const numeric = '(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})'
const written = `(\\d{1,2})[\\s/-]*(${name})[\\s/-]*(\\d{4}|\\d{2})`
const yearFirst = '(\\d{4})([/-])(\\d{1,2})\\9(\\d{1,2})'
const era = /(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)\s?(?=\d)/g
const before =
  /^(?:(?:ณ|ลง)?\s?วัน(?:ที่)?\s?)?(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)\s?(?:ที่)?\s?)?/
const after = /[\s,T]*(?:เวลา\s?)?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:น\.?|am|pm)?)?$/i

// A range may be written without spaces: 1/1/2567-31/1/2567.
const anyDate = new RegExp(
  `(?<![\\d,./]|(?<!\\d{4})-)(?:${numeric}|${written}|${yearFirst})(?!\\d|[,/]\\d|-\\d{3}|\\.\\d)`,
  'gi',
)

export interface ReadDate {
  /** Gregorian `YYYY-MM-DD`; null where the text is no date, or an impossible one. */
  iso: string | null
  /** The text as given. */
  raw: string
}

/**
 * A text that is a date and nothing more (a weekday, วันที่, พ.ศ. and a time of day may stand around it).
 * Day before month, always. Years: four digits B.E. or C.E.; two digits are B.E. 25xx when 40 or more,
 * C.E. only beside an English month; anything else could be either and gives null.
 */
export function parseDate(s: string): ReadDate {
  const text = clean(s).replace(before, '').replace(after, '')
  const dates = findDates(text)
  const whole = dates.length === 1 && dates[0]!.raw.length === text.trim().length
  return { iso: whole ? dates[0]!.iso : null, raw: s }
}

/** Every date within a text, in reading order, impossible ones with `iso: null`. */
export function findDates(s: string): ReadDate[] {
  const found: ReadDate[] = []
  const text = clean(s)
  anyDate.lastIndex = 0
  for (let match = anyDate.exec(text); match; match = anyDate.exec(text)) {
    const [raw, d1, , m1, y1, d2, m2, y2, y3, , m3, d3] = match
    if (d1) found.push({ iso: isoOf(yearOf(y1!, false), Number(m1), Number(d1)), raw })
    else if (y3) found.push({ iso: isoOf(yearOf(y3, false), Number(m3), Number(d3)), raw })
    else {
      const month = monthOf(m2!)
      if (month) found.push({ iso: isoOf(yearOf(y2!, /[a-z]/i.test(m2!)), month, Number(d2)), raw })
      else anyDate.lastIndex = match.index + d2!.length
    }
  }
  return found
}

/** `2024-01-06` → `06/01/2567`. Throws on anything but an ISO date. */
export function formatThaiDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) throw new Error(`Not an ISO date: ${JSON.stringify(iso)}`)
  return `${parts[3]}/${parts[2]}/${Number(parts[1]) + 543}`
}

function clean(s: string): string {
  return toArabicDigits(tidyText(s)).replace(era, '')
}

function yearOf(digits: string, english: boolean): number | null {
  const year = Number(digits)
  if (digits.length === 2) return english && year < 40 ? 2000 + year : year >= 40 ? 1957 + year : null
  if (year >= 2440 && year <= 2643) return year - 543
  return year >= 1897 && year <= 2100 ? year : null
}

function isoOf(year: number | null, month: number, day: number): string | null {
  if (year === null || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
