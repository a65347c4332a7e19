import { toArabicDigits } from '../thai/digits.ts'
import { tidyText } from '../thai/tidy.ts'

/** Words with which a page says that it saved, as a person taught them; the new number follows where `numbered`. */
export interface SavedText {
  words: string
  numbered: boolean
}

/** Fewer letters than these would be met on any page. */
const fewest = 4
/** Words before a number, back from it: more than these would hold what changes from save to save. */
const longest = 40
const number = /^\s*[:=]?\s*([A-Za-zก-ฮ.]{0,8}[-. ]?\d[\d/-]*)/

/**
 * The words that stand before the new number on the page that answers a save; null where the number is not on it, or
 * too little stands before it.
 */
export function savedTextBefore(page: string, newNumber: string): SavedText | null {
  const text = plain(page)
  const at = text.indexOf(plain(newNumber))
  if (newNumber === '' || at < 0) return null
  const before = text.slice(Math.max(0, at - longest), at)
  // A figure among the words would be another one the next time.
  const words = before
    .slice(before.search(/\D*$/))
    .replace(/[:=\s]+$/, '')
    .trim()
  return isTelling(words) ? { words, numbered: true } : null
}

/** Words that a person read on the page; null where they are not there, or too few. */
export function savedTextOf(page: string, read: string): SavedText | null {
  const words = plain(read)
  return isTelling(words) && plain(page).includes(words) ? { words, numbered: false } : null
}

/**
 * Whether a page says by taught words that it saved, and under which number. What stood on the filled form already
 * (`before`) is no answer.
 */
export function savedByTaught(
  page: string,
  before: string,
  taught: readonly SavedText[],
): { newNumber: string | null } | null {
  const [text, earlier] = [plain(page), plain(before)]
  for (const { words, numbered } of taught) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const found = number.exec(text.slice(at + words.length))
      const whole = numbered ? words + (found?.[0] ?? '') : words
      if ((numbered && !found) || earlier.includes(whole)) continue
      return { newNumber: numbered ? found![1]!.trim() : null }
    }
  }
  return null
}

const isTelling = (words: string) => (words.match(/\p{L}/gu) ?? []).length >= fewest
const plain = (text: string) => toArabicDigits(tidyText(text))
