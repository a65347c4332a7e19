import type { Drawn } from '../drawn.ts'
import { optionsFor } from '../option.ts'
import type { Want } from '../view.types.ts'
import { change } from '../wait.ts'
import { fire } from './native.ts'

/**
 * Scrolls through a list that draws only the rows in view, so that a second option of the same name is seen
 * too. Null where the list draws all of its rows, or none is meant.
 */
export async function scan(
  root: () => Document,
  rows: () => Drawn[],
  want: Want,
  already: Drawn[] | null,
  signal: AbortSignal,
): Promise<Drawn[] | null> {
  const list = scrollerOf(rows())
  if (!list || !drawsPart(list, rows())) return already
  let top = 0
  const places: number[] = []
  for (let at = 0; ; at += list.clientHeight * 0.8) {
    await scrollTo(root, list, at, signal)
    for (const row of optionsFor(rows(), want) as Drawn[]) {
      const place =
        list.scrollTop + row.element.getBoundingClientRect().top - list.getBoundingClientRect().top
      if (!places.some(other => Math.abs(other - place) < 8)) places.push(place)
      top = list.scrollTop
    }
    if (at >= list.scrollHeight - list.clientHeight || places.length > 1) break
  }
  if (places.length === 0) return null
  await scrollTo(root, list, top, signal)
  const meant = optionsFor(rows(), want) as Drawn[]
  return places.length > 1 && meant.length === 1 ? [meant[0]!, meant[0]!] : meant
}

async function scrollTo(
  root: () => Document,
  list: HTMLElement,
  top: number,
  signal: AbortSignal,
): Promise<void> {
  if (Math.abs(list.scrollTop - top) < 1) return
  list.scrollTop = top
  fire(list, 'scroll', 'Event', { bubbles: false })
  // Lists have been seen to draw up to 0.1 s after the scroll.
  if (await change(root(), 150, signal)) while (await change(root(), 30, signal));
}

/** The scrolled element around the rows; texts that came beside the list have none. */
function scrollerOf(rows: Drawn[]): HTMLElement | null {
  for (const row of rows) {
    for (let at = row.element.parentElement; at && !at.matches('html, body'); at = at.parentElement) {
      const overflow = at.ownerDocument.defaultView?.getComputedStyle(at).overflowY ?? ''
      const within = rows.filter(({ element }) => at?.contains(element)).length
      if (within > 1 && at.scrollHeight > at.clientHeight + 1 && /auto|scroll|hidden/.test(overflow))
        return at
    }
  }
  return null
}

/** The rows that are there do not fill what can be scrolled through. */
function drawsPart(list: HTMLElement, rows: Drawn[]): boolean {
  const bounds = rows
    .filter(row => list.contains(row.element))
    .map(row => row.element.getBoundingClientRect())
  const drawn = Math.max(...bounds.map(({ bottom }) => bottom)) - Math.min(...bounds.map(({ top }) => top))
  return drawn < list.scrollHeight * 0.9
}
