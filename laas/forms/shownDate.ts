import { parseDate } from '../thai/dates.ts'
import { toArabicDigits } from '../thai/digits.ts'
import { type DateOrder, inFigures } from './dateOrder.ts'
import type { ViewField } from './view.types.ts'

const monthName = /^(?:[^\s\d]+,?\s+)?([^\s\d]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/

/** The date of a text in that order, ISO; null where it is none. */
export function readDate(text: string, order: DateOrder): string | null {
  const named = toArabicDigits(text).trim().replace(monthName, '$2 $1 $3')
  const swapped = order === 'mdy' ? named.replace(inFigures, (_, a, b, c, rest) => c + b + a + rest) : named
  return parseDate(swapped).iso
}

/**
 * The date that a control shows, ISO; null where it shows none, or one of which it is not known what is the
 * day and what the month. B.E. dates are written day first, everywhere.
 */
export function shownDate({ value, control, order }: ViewField): string | null {
  const [, first, , second, year] = inFigures.exec(toArabicDigits(value)) ?? []
  const unclear =
    Number(first) <= 12 && Number(second) <= 12 && first !== second && /\b(?:19|20)/.test(year ?? '')
  return control === 'date' && !order && unclear ? null : readDate(value, order ?? 'dmy')
}
