import { toArabicDigits } from './digits.ts'
import { tidyText } from './tidy.ts'

const thai = '\\u0e00-\\u0e7f'
const betweenThai = new RegExp(`(?<=[${thai}]) (?=[${thai}])`, 'g')
const mark = /^\(\s*(\d{1,3})\s*\)\s*|\s*\(\s*(\d{1,3})\s*\)$/

/**
 * A label without what surrounds it: `*`, `:`, white space, and white space within Thai words (old
 * pages break labels over lines). Digits become Arabic. A number in brackets, such as the `(10)` that a
 * ฎีกา puts before its amounts, is left out here: `labelMark` gives it.
 */
export function normaliseLabel(s: string): string {
  const text = plain(s)
  const bare = text.replace(mark, '').trim()
  return bare === '' ? text : bare
}

/** The bracketed number at the start or end of a label: `(10) มูลค่า` gives 10; null where none stands. */
export function labelMark(s: string): number | null {
  const found = mark.exec(plain(s))
  return found ? Number(found[1] ?? found[2]) : null
}

function plain(s: string): string {
  return toArabicDigits(tidyText(s.replace(/[*＊:：]/g, ' ')))
    .replace(betweenThai, '')
    .trim()
}
