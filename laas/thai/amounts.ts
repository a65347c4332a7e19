import { toArabicDigits } from './digits.ts'
import { tidyText } from './tidy.ts'

// 4 decimals: a database's money type prints 1234.5000. Three could be a thousand's point: no amount.
const figure = /^(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d{2}00|\d{1,2}|-))?$/
const dashes = /^[-.]*-[-.]*$/

/**
 * A written sum of money in satang; null where the text is none, is two, or could be read in two ways.
 * `-` is zero, `(1.00)`, `-1.00` and `1.00-` are negative, `1,234.-` is 1,234 baht,
 * `1,234 บาท 50 สต.` is 1,234.50. An empty text is null, never zero.
 */
export function parseAmount(s: string): number | null {
  let text = plain(s)
  if (text === '') return null
  if (dashes.test(text)) return 0
  const split = /^(.*\d)\s?บาท\s?(\d{1,2})\s?(?:สต\.?|สตางค์)$/.exec(text)
  if (split) return joinBahtSatang(split[1]!, split[2]!)
  text = text.replace(/^(?:฿|thb|บาท)\s?|\s?(?:฿|thb|บาท(?:ถ้วน)?)$/gi, '').trim()
  let negative = false
  const sign = /^\((.+)\)$/.exec(text) ?? /^-\s?(.+)$/.exec(text) ?? /^(.+\.\d+)-$/.exec(text)
  if (sign) {
    negative = true
    text = sign[1]!.trim()
  }
  const satang = positive(text)
  return satang === null ? null : negative && satang !== 0 ? -satang : satang
}

/**
 * A sum printed in two columns, บาท | สต. Both empty gives null; an empty or `-` satang cell is none.
 * Null where the baht cell already holds satang and the other cell is not empty.
 */
export function joinBahtSatang(baht: string, satang: string): number | null {
  const left = plain(baht)
  const right = plain(satang)
  const pair = /^(\(|-)?\s?([^()]*?)\s?\)?$/.exec(left)
  const cents = right.replace(/\)$/, '').trim()
  if (left === '' && cents === '') return null
  if (cents === '') return parseAmount(left)
  if (!pair || !/^(?:\d{1,2}|-+)$/.test(cents)) return null
  const isDash = dashes.test(left)
  const whole = left === '' || isDash ? 0 : positive(pair[2]!)
  if (whole === null || (pair[2]!.includes('.') && !isDash)) return null
  const total = whole + (/^\d/.test(cents) ? Number(cents) : 0)
  return pair[1] && !isDash && total !== 0 ? -total : total
}

/** Satang as accountants write them: 123450 → `1,234.50`. Throws on a number that is no whole satang. */
export function formatAmount(satang: number): string {
  if (!Number.isSafeInteger(satang)) throw new Error(`Not an integer number of satang: ${satang}`)
  const digits = String(Math.abs(satang)).padStart(3, '0')
  const baht = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${satang < 0 ? '-' : ''}${baht}.${digits.slice(-2)}`
}

function plain(s: string): string {
  return toArabicDigits(tidyText(s))
    .replace(/[‐‑‒–—−－]/g, '-')
    .replace(/，/g, ',')
    .replace(/．/g, '.')
}

/** Stray spaces are closed up only where the pieces are no figures of their own: `1 234` stays two. */
function positive(text: string): number | null {
  const pieces = text.split(' ')
  if (pieces.length > 1 && pieces.every(piece => figure.test(piece))) return null
  const match = figure.exec(pieces.join(''))
  if (!match) return null
  const cents = match[2] && match[2] !== '-' ? match[2].slice(0, 2).padEnd(2, '0') : '00'
  const satang = Number(match[1]!.replace(/,/g, '') + cents)
  return Number.isSafeInteger(satang) ? satang : null
}
