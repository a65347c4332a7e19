import type { Candidate } from './choose.ts'

/** Room in pixels that is more than any blank above or below a table. */
const blank = 400

/** Whether a grid holds only the rows in view: it counts more than were read, or keeps room for them. */
export function keepsRoom({ element, rows }: Candidate, read: number): boolean {
  const ends: (Element | null | undefined)[] = [...rows.slice(0, 3), rows.at(-1)]
  if (attribute(element.closest('[aria-rowcount]'), 'rowcount') > read) return true
  if (attribute(rows.at(-1), 'rowindex') > read) return true
  for (let each: Element | null = element; each; each = each.parentElement) {
    // A box that every row read would fill many times over.
    if (each !== element && pixels(each) > 1600 + read * 80) return true
    ends.push(each.previousElementSibling, each.nextElementSibling)
  }
  return ends.some(
    each => Math.max(pixels(each), pixels(each?.firstElementChild)) > blank && !each?.textContent?.trim(),
  )
}

const attribute = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(`aria-${name}`))

function pixels(element: Element | null | undefined): number {
  const { height, paddingTop, paddingBottom } = (element as HTMLElement | null)?.style ?? {}
  return [height, paddingTop, paddingBottom].reduce((sum, text) => sum + (Number.parseFloat(text!) || 0), 0)
}
