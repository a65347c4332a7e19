/** More than these are not put in order one by one. */
const few = 50

/** Node.DOCUMENT_POSITION_PRECEDING; there is no `Node` outside a page. */
const before = 2

/**
 * All elements that fit any of the selectors, each once, in the order of the page. One plain selector is found many
 * times faster than a list of them; on a long page that is felt.
 */
export function findAll(within: ParentNode, selectors: readonly string[]): Element[] {
  const found = new Set(selectors.flatMap(selector => [...within.querySelectorAll(selector)]))
  if (found.size > few) return [...within.querySelectorAll(selectors.join(', '))]
  return [...found].sort((a, b) => (a.compareDocumentPosition(b) & before ? 1 : -1))
}
