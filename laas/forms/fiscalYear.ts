import { toArabicDigits } from '../thai/digits.ts'
import { sameLabel } from './find.ts'
import type { Listed } from './found.ts'
import { documentsOf } from './frames.ts'
import { ownText } from './ownText.ts'

const pattern =
  /ปี\s?งบ(?:ประมาณ)?(?:ปัจจุบัน|ที่ใช้งาน)?\s*(?:พ\.?\s?ศ\.?)?\s*[:=]?\s*((?:19|2[0-6])\d{2}|[5-9]\d)(?![\d/,.])/g
const label = sameLabel('ปีงบประมาณ')

/**
 * The Buddhist-era fiscal years that a page shows, without repeats: at its top, where the year in force
 * stands; else in a field of that name; else anywhere. One is an answer.
 */
export function fiscalYearsOn(root: Document, listed: Listed[]): number[] {
  const first = listed[0]?.box ?? null
  const top = documentsOf(root).map(inner => ownText(inner.body, first))
  const chosen = listed.filter(({ field }) => sameLabel(field.label) === label)
  const all = documentsOf(root).map(inner => ownText(inner.body))
  for (const texts of [top, chosen.map(({ field }) => `ปีงบประมาณ ${field.shown}`), all]) {
    const years = yearsIn(texts.join(' '))
    if (years.length > 0) return years
  }
  return []
}

function yearsIn(text: string): number[] {
  const years = [...toArabicDigits(text).matchAll(pattern)].map(match => Number(match[1]))
  return [...new Set(years.map(year => (year < 100 ? year + 2500 : year < 2400 ? year + 543 : year)))]
}
