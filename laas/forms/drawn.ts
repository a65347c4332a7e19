import { tidyText } from '../thai/tidy.ts'
import type { Option } from './view.types.ts'
import { isVisible } from './visible.ts'

/** A row of a list that the page draws itself; `value` is '' for it has none that could be known. */
export interface Drawn extends Option {
  element: HTMLElement
}

/** Texts by the element that draws each. */
export type Seen = Map<Element, string>

/** The texts that stand on the page now, each with the innermost element that draws it. */
export function textsDrawn(root: Document): Seen {
  const seen: Seen = new Map()
  const walker = root.createTreeWalker(root.body, 4)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    if (!element || !node.nodeValue?.trim() || element.closest('script, style, select, noscript')) continue
    if (!seen.has(element) && isDrawn(element)) seen.set(element, tidyText(element.textContent ?? ''))
  }
  return seen
}

/** The rows that came since: an opened dropdown's options, wherever in the page they are drawn. */
export function rowsSince(root: Document, before: Seen): Drawn[] {
  const rows = new Map<Element, Drawn>()
  for (const [leaf, text] of textsDrawn(root)) {
    if (before.get(leaf) === text) continue
    let row = leaf as HTMLElement
    while (row.parentElement && tidyText(row.parentElement.textContent ?? '') === text) {
      if (row.matches('[role=option], li, td')) break
      row = row.parentElement
    }
    if (row.matches('[aria-disabled=true], [class*=disabled]') || row.closest('[aria-disabled=true]'))
      continue
    const titled = row.title ? row : row.querySelector<HTMLElement>('[title]')
    rows.set(row, { element: leaf as HTMLElement, value: '', text, title: tidyText(titled?.title ?? '') })
  }
  return [...rows.values()]
}

/** Visible and of some size; where nothing is laid out (no rendering), visible is all that can be known. */
function isDrawn(element: Element): boolean {
  if (!isVisible(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return (width > 1 && height > 1) || element.ownerDocument.body.getBoundingClientRect().width === 0
}
