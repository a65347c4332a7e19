import { parseDate } from '../../thai/dates.ts'
import { toArabicDigits } from '../../thai/digits.ts'
import { rowsSince, textsDrawn } from '../drawn.ts'
import { change, until } from '../wait.ts'
import { fire, leave } from './native.ts'
import { click } from './press.ts'
import { setText } from './text.ts'

const tab = 'Tab'
const anyYear = /(?:^|\D)(?:19|2[0-6])\d{2}(?:\D|$)/

/**
 * Types a date: B.E. `dd/MM/yyyy` (assumed of the restored system) unless the control shows another order
 * or its calendar another era. Where typing alone is not taken, the day is clicked in the calendar.
 */
export async function setDate(
  root: () => Document,
  input: HTMLInputElement,
  iso: string,
  signal: AbortSignal,
) {
  if (input.type === 'date') return setText(input, iso)
  const page = input.ownerDocument
  const before = textsDrawn(page)
  const isPicker = input.readOnly || input.closest('[class*=date], [class*=picker]') !== null
  if (isPicker) click(input)
  const calendar = () => rowsSince(page, before).map(row => toArabicDigits(row.text))
  const years = isPicker
    ? await until(root, () => (anyYear.test(calendar().join(' ')) ? calendar().join(' ') : null), 600, signal)
    : null
  const shows = () => parseDate(input.value).iso === iso
  for (const [at, text] of dateTexts(iso, input, years ?? '').entries()) {
    if (isPicker && at > 0) {
      click(input)
      await until(root, () => !input.readOnly || null, 300, signal)
    }
    if (input.readOnly) break
    setText(input, text, isPicker)
    if (isPicker && !(await until(root, () => clickDay(page, iso), 100, signal))) {
      // Some pickers take what was typed only when it is left by the keyboard.
      fire(input, 'keydown', 'KeyboardEvent', { key: tab, code: tab, keyCode: 9 })
      fire(input, 'change')
      leave(input)
    }
    await change(root(), 30, signal)
    if (!input.isConnected || shows()) break
  }
  if (isPicker && input.isConnected) leave(input)
}

/** Calendars name their days in full, for those who cannot see them. */
function clickDay(page: Document, iso: string): true | null {
  const days = [
    ...page.querySelectorAll<HTMLElement>(
      `td[title="${iso}"], [data-date="${iso}"], [aria-label="${iso}"], [id="${iso}"]`,
    ),
  ]
  const day = days.find(one => !/disabled/.test(one.className) && one.getBoundingClientRect().width > 0)
  if (!day) return null
  click(day)
  return true
}

/** The ways in which the date may have to be written for this control, likeliest first. */
function dateTexts(iso: string, input: HTMLInputElement, calendar: string): string[] {
  const [year, month, day] = iso.split('-') as [string, string, string]
  const hint = toArabicDigits(`${input.value} ${input.placeholder}`).toLowerCase()
  const separator = /[dmyวปด\d]\s*([-/.])\s*[dmyวดป\d]/.exec(hint)?.[1] ?? '/'
  const yearFirst = /(?:[yป]{4}|(?<!\d)\d{4})[-/.]/.test(hint)
  const christian = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/
  const write = (era: string) => (yearFirst ? [era, month, day] : [day, month, era]).join(separator)
  const own = [write(year), iso, `${day}/${month}/${year}`]
  if (christian.test(calendar) || christian.test(hint)) return [...new Set(own)]
  return [...new Set([write(String(Number(year) + 543)), ...(/2[45]\d\d/.test(calendar) ? [] : own)])]
}
