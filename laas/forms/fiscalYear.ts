import { toArabicDigits } from '../thai/digits.ts'
import { documentsOf } from './frames.ts'
import { ownText } from './ownText.ts'

const pattern = /ปี\s?งบ(?:ประมาณ)?(?:ปัจจุบัน|ที่ใช้งาน)?\s*(?:พ\.?\s?ศ\.?)?\s*[:=]?\s*(\d{4})(?!\d)/g

/**
 * The Buddhist-era fiscal years named in a text, without repeats. Only `ปีงบประมาณ` with four digits counts;
 * a C.E. year is turned into B.E.
 */
export function fiscalYearsIn(text: string): number[] {
  const years = [...toArabicDigits(text).matchAll(pattern)].map(match => Number(match[1]))
  return [...new Set(years.map(year => (year < 2400 ? year + 543 : year)))]
}

/** All words of a page and its frames, without what stands in controls. */
export function pageText(root: Document): string {
  return documentsOf(root)
    .map(inner => ownText(inner.body))
    .join(' ')
}
