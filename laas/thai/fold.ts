import { toArabicDigits } from './digits.ts'
import { tidyText } from './tidy.ts'

/**
 * For comparing only: Arabic digits, lower case, no white space, no punctuation, no tone marks,
 * thanthakhat, ฯ or ๆ (the marks that people leave out or mistype).
 */
export function foldText(s: string): string {
  return toArabicDigits(tidyText(s))
    .toLowerCase()
    .replace(/[\u0e48-\u0e4c\u0e3a\u0e2f\u0e46\u0e4d\u0e4e]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
