import { toArabicDigits } from '../thai/digits.ts'

export type DateOrder = 'dmy' | 'mdy'

/** A date in figures: first, between, second, and the rest from the year on. */
export const inFigures = /^\s*(\d{1,2})(\W{1,3})(\d{1,2})(\W{1,3}\d{4})/

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
  const [, first, , second] = inFigures.exec(toArabicDigits(input.value)) ?? []
  if (Number(first) > 12) return 'dmy'
  return Number(second) > 12 ? 'mdy' : undefined
}
