import { toArabicDigits } from '../thai/digits.ts'
import { tidyText } from '../thai/tidy.ts'

/** A document's number for comparing: `RCPT - ๐๐๐๔๕/๖๗` and `rcpt-00045/67` are one. */
export function normaliseNumber(number: string): string {
  return toArabicDigits(tidyText(number))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, '')
    .toUpperCase()
}
