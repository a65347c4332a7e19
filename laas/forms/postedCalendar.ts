import { speaksOfSaving } from '../thai/forbidden.ts'
import { tidyText } from '../thai/tidy.ts'
import { isVisible } from './visible.ts'

/** The link that brings a locked date nearer, and the months that are then still to be turned. */
export interface Way {
  link: HTMLElement
  left: number
}

interface DayLink {
  link: HTMLAnchorElement
  /** ISO date: of the day, or the first of the month that it turns to. */
  iso: string
  turns: boolean
}

/** Farther than any month: the calendar is still to be opened. */
export const far = 10_000
const posts = /^javascript:\s*__doPostBack\(\s*['"]([^'"]*)['"]\s*,\s*['"](V?)(\d*)['"]\s*\)/
const buttons = 'a[href*=__doPostBack], input[type=image], input[type=submit], input[type=button]'
const inputs =
  'input:not([type=hidden]):not([type=image]):not([type=submit]):not([type=button]), select, textarea'

/**
 * The way to a day in the calendar of WebForms (`asp:Calendar`) that belongs to a control: each of its links posts back a day,
 * or the month to turn to, as days since 1 January 2000 (fact: `System.Web.UI.WebControls.Calendar`). What a link does is read
 * from there, and the days must be called so. A calendar belongs to the one control that it shares a cell or block with.
 * Null where there is no such calendar, nor a link that opens it.
 */
export function wayToDay(input: HTMLElement, iso: string): Way | null {
  for (let at = input.parentElement, up = 0; at && up < 6; at = at.parentElement, up++) {
    if (at.matches('form, body') || at.querySelectorAll(inputs).length !== 1) return null
    const links = [...at.querySelectorAll<HTMLAnchorElement>('a[href*=__doPostBack]')].filter(isVisible)
    const calendars = calendarsAmong(links)
    if (calendars.length === 1) return within(calendars[0]!, iso)
    const openers = [...at.querySelectorAll<HTMLElement>(buttons)].filter(one => isVisible(one) && opens(one))
    if (calendars.length === 0 && openers.length === 1) return { link: openers[0]!, left: far }
    if (links.length > 0) return null
  }
  return null
}

function calendarsAmong(links: HTMLAnchorElement[]): DayLink[][] {
  const byTarget = new Map<string, DayLink[]>()
  for (const link of links) {
    const [, target, turns, days] = posts.exec(link.getAttribute('href') ?? '') ?? []
    if (!target || !days) continue
    const iso = new Date(Date.UTC(2000, 0, 1 + Number(days))).toISOString().slice(0, 10)
    byTarget.set(target, [...(byTarget.get(target) ?? []), { link, iso, turns: turns === 'V' }])
  }
  return [...byTarget.values()].filter(all => {
    const days = all.filter(({ turns }) => !turns)
    const named = days.every(({ link, iso }) => Number(tidyText(link.textContent ?? '')) === dayOf(iso))
    return days.length > 6 && named && new Set(days.map(({ iso }) => iso)).size === days.length
  })
}

function within(all: DayLink[], iso: string): Way | null {
  const day = all.find(one => !one.turns && one.iso === iso)
  if (day) return { link: day.link, left: 0 }
  const middle = all.filter(({ turns }) => !turns)
  const shown = monthsOf(middle[middle.length >> 1]!.iso)
  const left = (one: DayLink) => Math.abs(monthsOf(one.iso) - monthsOf(iso))
  const [turn] = all.filter(({ turns }) => turns).toSorted((a, b) => left(a) - left(b))
  const now = Math.abs(shown - monthsOf(iso))
  return turn && left(turn) < now ? { link: turn.link, left: now } : null
}

/** What says that it opens the calendar, and posts nothing but that, on a page of WebForms. */
function opens(one: HTMLElement): boolean {
  if (!one.ownerDocument.querySelector('[name=__VIEWSTATE]')) return false
  const parts = [one, ...one.querySelectorAll('img, i, span')]
  const of = (...names: string[]) =>
    parts.flatMap(part => names.map(name => part.getAttribute(name) ?? '')).join(' ')
  const all = `${one.textContent} ${of('title', 'alt', 'src', 'class', 'aria-label', 'value')}`
  const hidden = of('id', 'name', 'href', 'onclick')
  const argument = posts.exec(one.getAttribute('href') ?? "javascript:__doPostBack('x','')")?.[3]
  return argument === '' && /calendar|ปฏิทิน|เลือกวันที่/i.test(all) && !speaksOfSaving(`${all} ${hidden}`)
}

const dayOf = (iso: string) => Number(iso.slice(8))
const monthsOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
