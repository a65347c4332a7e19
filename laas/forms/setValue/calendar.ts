import { toArabicDigits } from '../../thai/digits.ts'
import { monthOf } from '../../thai/months.ts'
import { type Seen, textsDrawn } from '../drawn.ts'
import { readDate } from '../shownDate.ts'
import { isVisible } from '../visible.ts'

/** A month as a page draws it: its days in order, and the part of the page that holds its head too. */
export interface Calendar {
  days: HTMLElement[]
  /** Gregorian. */
  year: number
  /** 1–12. */
  month: number
  scope: Element
}

/**
 * The calendar that was drawn since: 28 to 31 numbers in a row, below a month and a year in words. Null where there is
 * none, or one whose month cannot be read.
 */
export function calendarSince(page: Document, before: Seen): Calendar | null {
  const numbers = [...textsDrawn(page)].flatMap(([element, text]) => {
    const digits = toArabicDigits(text)
    return before.get(element) !== text && /^\d{1,2}$/.test(digits) ? [{ element, n: Number(digits) }] : []
  })
  const runs = (at: number) => {
    let length = 0
    while (length < 31 && numbers[at + length]?.n === length + 1) length++
    return length
  }
  const from = numbers.findIndex((_, at) => runs(at) >= 28)
  if (from < 0) return null
  const days = numbers.slice(from, from + runs(from)).map(({ element }) => element as HTMLElement)
  for (let scope = days[0]!.parentElement; scope && !scope.matches('body'); scope = scope.parentElement) {
    if (!scope.contains(days.at(-1)!)) continue
    const [year, month] = ownMonth(days[14]!, scope) ?? headOf(scope, days[0]!)
    if (year && month) return { days, year, month, scope: widest(scope, before) }
  }
  return null
}

/** Days may name themselves in full, for those who cannot see them. */
function ownMonth(day: Element, scope: Element): [number, number] | null {
  for (let at: Element | null = day; at && at !== scope; at = at.parentElement) {
    for (const name of ['title', 'aria-label', 'data-date', 'data-day', 'id']) {
      const iso = readDate(at.getAttribute(name) ?? '', 'dmy')
      if (iso && Number(iso.slice(8)) === 15) return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))]
    }
  }
  return null
}

/** The month and year that stand last before the first day. */
function headOf(scope: Element, first: Element): [year?: number, month?: number] {
  const text = toArabicDigits(textBefore(scope, first).join(' '))
  const month = text
    .match(/\p{L}[\p{L}\p{M}]*(?:\.[\p{L}\p{M}]+)*/gu)
    ?.map(word => monthOf(word))
    .findLast(found => found !== null)
  const year = Number(text.match(/(?<!\d)(?:19|20|2[45])\d\d(?!\d)/g)?.at(-1))
  return month && year ? [year > 2400 ? year - 543 : year, month] : []
}

function textBefore(scope: Element, end: Element): string[] {
  const parts: string[] = []
  const walk = (node: Node): boolean => {
    if (node === end) return true
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    if (node.nodeType !== 1 || !isVisible(node as Element)) return false
    const { selectedOptions, value } = node as Partial<HTMLSelectElement>
    if (selectedOptions) parts.push(selectedOptions[0]?.textContent ?? '')
    else if ((node as Element).matches('input')) parts.push(value ?? '')
    else for (const child of node.childNodes) if (walk(child)) return true
    return false
  }
  walk(scope)
  return parts
}

/** All of what came with the calendar: what turns its pages may stand around it. */
function widest(scope: Element, before: Seen): Element {
  const old = [...before.keys()]
  let at = scope
  while (
    at.parentElement &&
    !at.parentElement.matches('body') &&
    !old.some(one => at.parentElement?.contains(one)) &&
    !at.parentElement.querySelector('form, table table')
  )
    at = at.parentElement
  return at
}
