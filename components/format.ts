import type { IsoDate, Satang } from '../laas/documents/document.ts'
import type { Language } from './i18n.ts'

/** `1,234.50` from satang, Arabic digits in both languages, as the accounts are kept. */
export function baht(satang: Satang): string {
  const whole = Math.abs(satang)
  const text = `${count(Math.trunc(whole / 100))}.${String(whole % 100).padStart(2, '0')}`
  return satang < 0 ? `-${text}` : text
}

export function count(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 0 })
}

/** `5.9 MB` from bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(0)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

const dates = {
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB-u-ca-buddhist', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
}

/** `6 ม.ค. 2567`, `6 Jan 2567 BE`; what is no date comes back as it was. */
export function shortDate(iso: IsoDate, language: Language): string {
  return part(iso, language, ['day', 'month', 'year', 'era'])
}

/** `ม.ค. 2567` from `2024-01` or a date in it. */
export function monthName(month: string, language: Language): string {
  return part(`${month.slice(0, 7)}-01`, language, ['month', 'year', 'era'])
}

/** `ม.ค. 67`, `Jan 2567`, for columns. */
export function shortMonth(month: string, language: Language): string {
  const name = part(`${month.slice(0, 7)}-01`, language, ['month', 'year'])
  return language === 'th' ? name.replace(/\d\d(\d\d)$/, '$1') : name
}

function part(iso: string, language: Language, wanted: string[]): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return dates[language]
    .formatToParts(date)
    .filter(({ type }) => wanted.includes(type) && (type !== 'era' || language === 'en'))
    .map(({ value }) => value)
    .join(' ')
}

/** `13:05` of an ISO instant, in the reader's own time zone, with its short date. */
export function moment(instant: string, language: Language): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${shortDate(day, language)} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** `3–5, 9` from ascending page numbers. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last && page === last[1] + 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
