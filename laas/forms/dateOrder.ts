import { parseDate } from '../thai/dates.ts'
import { toArabicDigits } from '../thai/digits.ts'
import type { ViewField } from './view.types.ts'

export type DateOrder = 'dmy' | 'mdy'

// The scripts in a page share its world, not their modules.
const key = Symbol.for('laas.dateOrder')
const world = globalThis as { [key]?: WeakMap<Element, DateOrder> }

/** Remembers, as long as the page lives, in which order a control writes its dates. */
export function noteDateOrder(input: Element, order: DateOrder): void {
  world[key] ??= new WeakMap()
  world[key].set(input, order)
}

/** The order that is known of a control: by what was noted, by what it says of itself, or by what it holds. */
export function dateOrderOf(input: HTMLInputElement): DateOrder | undefined {
  const noted = world[key]?.get(input)
  if (noted) return noted
  const says = ['placeholder', 'title', 'format', 'data-format', 'data-date-format'].map(
    name => input.getAttribute(name) ?? '',
  )
  if (says.some(text => /\bm{1,4}\W{1,3}d/i.test(text))) return 'mdy'
  if (says.some(text => /\bd{1,2}\W{1,3}m|ว+\W{1,3}ด/i.test(text))) return 'dmy'
  const [, first, second] = numeric.exec(toArabicDigits(input.value)) ?? []
  if (Number(first) > 12) return 'dmy'
  return Number(second) > 12 ? 'mdy' : undefined
}

const numeric = /^\s*(\d{1,2})(\W{1,3})(\d{1,2})(\W{1,3}\d{4})/
const monthName = /^(?:[^\s\d]+,?\s+)?([^\s\d]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/

/** The date of a text in that order, ISO; null where it is none. */
export function readDate(text: string, order: DateOrder): string | null {
  const named = toArabicDigits(text).trim().replace(monthName, '$2 $1 $3')
  const swapped = order === 'mdy' ? named.replace(numeric, (_, a, b, c, rest) => c + b + a + rest) : named
  return parseDate(swapped).iso
}

/**
 * The date that a control shows, ISO; null where it shows none, or one of which it is not known what is the
 * day and what the month. B.E. dates are written day first, everywhere.
 */
export function shownDate({ value, control, order }: ViewField): string | null {
  const [, first, , second, year] = numeric.exec(toArabicDigits(value)) ?? []
  const unclear =
    Number(first) <= 12 && Number(second) <= 12 && first !== second && /\b(?:19|20)/.test(year ?? '')
  return control === 'date' && !order && unclear ? null : readDate(value, order ?? 'dmy')
}
