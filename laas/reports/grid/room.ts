import type { Candidate } from './choose.ts'

/** Room in pixels that is more than any blank above or below a table. */
const blank = 400

/** Whether a grid holds only the rows in view: it counts more than were read, or keeps room for them. */
export function keepsRoom({ element, rows }: Candidate, read: number): boolean {
  const last = rows.at(-1)
  const ends: (Element | null | undefined)[] = [...rows.slice(0, 3), last]
  if (attribute(element.closest('[aria-rowcount]'), 'rowcount') > read) return true
  if (attribute(last, 'rowindex') > read) return true
  for (let each: Element | null = last ?? element; each; each = each.parentElement) {
    const [height, ...paddings] = pixels(each)
    // A box that every row read would fill many times over.
    if (each !== element && height! > 1600 + read * 80) return true
    if (paddings.some(padding => padding > blank)) return true
    ends.push(each.previousElementSibling, each.nextElementSibling)
  }
  return ends.some(
    each =>
      Math.max(...pixels(each), ...pixels(each?.firstElementChild)) > blank && !each?.textContent?.trim(),
  )
}

const attribute = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(`aria-${name}`))

/** Height, and padding above and below, as its own style says; `calc(1760px)` too. */
function pixels(element: Element | null | undefined): number[] {
  const { height, paddingTop, paddingBottom } = (element as HTMLElement | null)?.style ?? {}
  return [height, paddingTop, paddingBottom].map(text => Number(/\d+/.exec(text ?? '')))
}
