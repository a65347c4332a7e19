import { toArabicDigits } from '../../thai/digits.ts'
import { type DateOrder, dateOrderOf, noteDateOrder } from '../dateOrder.ts'
import { rowsSince, type Seen, textsDrawn } from '../drawn.ts'
import { readDate } from '../shownDate.ts'
import { isVisible } from '../visible.ts'
import { change, until } from '../wait.ts'
import { calendarSince } from './calendar.ts'
import { enter, fire, leave } from './native.ts'
import { pickDay, takes } from './pickDay.ts'
import { click, isForbidden } from './press.ts'
import { setText } from './text.ts'

const tab = 'Tab'
const pickers =
  '[class*=date i], [class*=picker i], [class*=calendar i], [aria-haspopup=dialog], [aria-haspopup=grid]'

/**
 * Brings a control to a date. Where it opens a calendar, the day is clicked there: only so is it certain what
 * is the day, what the month and which era. Else it is typed, B.E. `dd/MM/yyyy` (assumed of the restored
 * system) unless the control shows another order. False where neither can be done; nothing was typed then.
 */
export async function setDate(
  root: () => Document,
  input: HTMLInputElement,
  iso: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (input.type === 'date') {
    setText(input, iso)
    return true
  }
  const page = input.ownerDocument
  const before = textsDrawn(page)
  const isPicker = input.readOnly || input.closest(pickers) !== null
  const drawn = () => calendarSince(page, before) && true
  click(input)
  if (page.activeElement !== input) enter(input)
  let open = await until(root, drawn, isPicker ? 500 : 60, signal)
  for (const opener of open ? [] : openersOf(input)) {
    click(opener)
    open ??= await until(root, drawn, 500, signal)
  }
  const was = input.value
  // The links of a calendar of WebForms are not pressed from here: now that it is open, the plan sees to them.
  const posted = calendarSince(page, before)?.days[0]?.closest('a[href^="javascript:"]')
  if (posted && input.readOnly) return true
  if (open && !posted) {
    const picked = await pickDay(root, page, before, iso, signal)
    const taken = () => !input.isConnected || input.value !== was || null
    if (picked && !(await until(root, taken, drawn() ? 250 : 60, signal)) && drawn()) {
      const button = takes(page, before)
      if (button) click(button)
      await until(root, taken, 300, signal)
    }
    close(input, drawn() === true)
    await change(root(), 50, signal)
    for (const order of ['dmy', 'mdy'] as const) {
      if (!picked || readDate(input.value, order) !== iso) continue
      noteDateOrder(input, order)
      return true
    }
    return !input.isConnected
  }
  // Something else than a calendar that could be read has opened: what is typed might be shown and not taken.
  if (input.readOnly || (isPicker && numbersDrawn(page, before))) {
    close(input, true)
    return false
  }
  return type(root, input, iso, isPicker, signal)
}

/** False, and nothing typed, where no way of writing the date fits into the control. */
async function type(
  root: () => Document,
  input: HTMLInputElement,
  iso: string,
  isPicker: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const room = input.maxLength > 0 ? input.maxLength : Infinity
  const texts = dateTexts(iso, input).filter(({ text }) => text.length <= room)
  for (const { text, order } of texts) {
    setText(input, text, isPicker)
    if (isPicker) {
      // Some pickers take what was typed only when it is left by the keyboard.
      fire(input, 'keydown', 'KeyboardEvent', { key: tab, code: tab, keyCode: 9 })
      fire(input, 'change')
      leave(input)
    }
    await change(root(), 30, signal)
    if (!input.isConnected || readDate(input.value, order) === iso) break
  }
  return texts.length > 0
}

function numbersDrawn(page: Document, before: Seen): boolean {
  return rowsSince(page, before).filter(({ text }) => /^\d{1,2}$/.test(toArabicDigits(text))).length >= 28
}

/** A calendar that stays open would lie over the next control: a press beside it closes it. */
function close(input: HTMLInputElement, open: boolean): void {
  if (input.isConnected) leave(input)
  if (!open) return
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    fire(input.ownerDocument.body, type, 'MouseEvent')
}

const icons = 'button, img, i, svg, a:not([href]), [role=button], [class*=icon i], [class*=btn i]'

/** What beside the input opens its calendar, the nearest first; nothing that could be a command. */
function openersOf(input: HTMLInputElement): HTMLElement[] {
  let around = input.parentElement
  for (let up = 0; up < 4 && around?.parentElement; up++) {
    const beside = [...around.querySelectorAll<HTMLElement>(icons)].filter(
      one =>
        !one.contains(input) &&
        isVisible(one) &&
        !isForbidden(one) &&
        /cal|date|event|ปฏิทิน|picker/i.test(said(one)),
    )
    if (beside.length > 0) return beside.slice(0, 1)
    if (around.parentElement.querySelectorAll('input:not([type=hidden]), select, textarea').length > 1) break
    around = around.parentElement
  }
  return []
}

function said(one: HTMLElement): string {
  const named = ['class', 'id', 'title', 'alt', 'aria-label', 'src'].map(name => one.getAttribute(name) ?? '')
  return [...named, one.textContent].join(' ')
}

/** The ways in which the date may have to be written for this control, likeliest first. */
function dateTexts(iso: string, input: HTMLInputElement): { text: string; order: DateOrder }[] {
  const [year, month, day] = iso.split('-') as [string, string, string]
  const hint = toArabicDigits(`${input.value} ${input.placeholder}`).toLowerCase()
  const separator = /[dmyวปด\d]\s*([-/.])\s*[dmyวดป\d]/.exec(hint)?.[1] ?? '/'
  if (dateOrderOf(input) === 'mdy') return [{ text: [month, day, year].join(separator), order: 'mdy' }]
  const yearFirst = /(?:[yป]{4}|(?<!\d)\d{4})[-/.]/.test(hint)
  const write = (era: string) => (yearFirst ? [era, month, day] : [day, month, era]).join(separator)
  const own = [write(year), iso, `${day}/${month}/${year}`]
  const christian = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(hint)
  const texts = new Set(christian ? own : [write(String(Number(year) + 543)), ...own])
  return [...texts].map(text => ({ text, order: 'dmy' }))
}
