import { type Seen, textsDrawn } from '../drawn.ts'
import { isVisible } from '../visible.ts'
import { change, until } from '../wait.ts'
import { type Calendar, calendarSince } from './calendar.ts'
import { click, isForbidden } from './press.ts'

const pressable = 'button, a, th, [role=button], [class*=prev i], [class*=next i], [class*=arrow i]'
const back = /prev|back(?!g)|left|ก่อน|ย้อน|[‹«<◀←]/i
const onward = /next|forward|right|ถัด|[›»>▶→]/i
/** Twenty years month by month. */
const longest = 240

/**
 * Turns the calendar that was drawn since to the month of a date, and clicks the day. What each arrow does
 * is learnt by pressing it. False where the month is not reached, or the day cannot be chosen.
 */
export async function pickDay(
  root: () => Document,
  page: Document,
  before: Seen,
  iso: string,
  signal: AbortSignal,
): Promise<boolean> {
  const read = () => calendarSince(page, before)
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const learnt = new Map<string, number>()
  for (let turn = 0; turn < longest; turn++) {
    const now = read()
    if (!now) return false
    const left = (year - now.year) * 12 + month - now.month
    if (left === 0) return press(root, read, day, signal)
    const arrow = arrowFor(now, left, learnt)
    if (!arrow) return false
    click(arrow)
    const then = await until(root, () => other(read(), now), 800, signal)
    learnt.set(nameOf(arrow), then ? (then.year - now.year) * 12 + then.month - now.month : 0)
  }
  return false
}

/** A page that is being turned draws two months at once for a moment. */
async function press(
  root: () => Document,
  read: () => Calendar | null,
  day: number,
  signal: AbortSignal,
): Promise<boolean> {
  for (const end = performance.now() + 700; performance.now() < end; )
    if (!(await change(root(), 60, signal))) break
  const cell = read()?.days[day - 1]
  if (!cell || cell.closest(':disabled, [aria-disabled=true], td[class*=disabled], [class$=disabled]'))
    return false
  click(cell)
  return true
}

function other(then: Calendar | null, now: Calendar): Calendar | null {
  return then && (then.year !== now.year || then.month !== now.month) ? then : null
}

/** The longest step that does not go too far; arrows not tried yet are tried where no known one would do. */
function arrowFor({ scope, days }: Calendar, left: number, learnt: Map<string, number>): HTMLElement | null {
  const all = [...scope.querySelectorAll<HTMLElement>(pressable)].filter(
    one => !isDay(one, days) && isVisible(one) && !isForbidden(one),
  )
  const innermost = all.filter(one => !all.some(inner => inner !== one && one.contains(inner)))
  const way = left < 0 ? back : onward
  const against = left < 0 ? onward : back
  let fit = innermost.filter(one => way.test(says(one)) && !against.test(says(one)))
  if (fit.length === 0) {
    const silent = innermost.filter(one => (one.textContent ?? '').trim() === '')
    fit = left < 0 ? silent : silent.toReversed()
  }
  const known = fit
    .map(one => ({ one, by: learnt.get(nameOf(one)) }))
    .filter(({ by }) => by !== undefined && by * left > 0 && Math.abs(by) <= Math.abs(left))
    .toSorted((a, b) => Math.abs(b.by!) - Math.abs(a.by!))
  const untried = fit.find(one => !learnt.has(nameOf(one)))
  return (Math.abs(left) >= 12 ? untried : null) ?? known[0]?.one ?? untried ?? null
}

/** Days of the months before and after are called so too, and are no arrows. */
function isDay(one: Element, days: HTMLElement[]): boolean {
  const follows = days[0]!.compareDocumentPosition(one) & 4
  const within = days.at(-1)!.compareDocumentPosition(one) & 2
  return (
    /^[\d๐-๙]+$/.test((one.textContent ?? '').trim()) ||
    Boolean(follows && within) ||
    days.some(day => one.contains(day))
  )
}

const named = ['class', 'id', 'title', 'aria-label', 'data-handler', 'data-testid']

function says(one: Element): string {
  const parts = [one, ...one.querySelectorAll('*')]
  return parts
    .flatMap(part => named.map(name => part.getAttribute(name) ?? ''))
    .concat(one.textContent ?? '')
    .join(' ')
}

const nameOf = (one: Element) => says(one).replace(/\S*(?:hover|focus|active|ripple)\S*/g, '')

/** The button by which some calendars take the day that was clicked. */
export function takes(page: Document, before: Seen): HTMLElement | null {
  for (const [element, text] of textsDrawn(page)) {
    const button = element.closest<HTMLElement>('button, [role=button]')
    if (!button || before.has(element) || !/^(?:select|apply|ok|set|เลือก|ใช้)$/i.test(text)) continue
    if (!isForbidden(button)) return button
  }
  return null
}
