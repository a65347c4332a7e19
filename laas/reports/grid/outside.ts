import { controlText, flat, holdsValue, isBlock, isSilent } from './cellText.ts'
import { isShown } from './choose.ts'

/**
 * The texts around the tables that were read, a block of the page each, in reading order. `between` takes those
 * that stand between two of the tables, by the table below them: each may print the head of a document. `elements`
 * takes the element that each text begins in, where they are to be all there are.
 */
export function textsOutside(
  documents: Document[],
  inside: ReadonlySet<Element>,
  between?: Map<Element, string[]>,
  elements?: (Element | null)[],
): string[] {
  const limit = elements ? 50_000 : 300
  const texts: string[] = []
  let above = -1
  let line = ''
  let from: Element | null = null
  const flush = () => {
    const text = flat(line)
    if (text && texts.length < limit) {
      texts.push(text.slice(0, 500))
      elements?.push(from)
    }
    line = ''
    from = null
  }
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node && texts.length < limit; node = node.nextSibling) {
      if (node.nodeType === 3) {
        line += node.nodeValue
        if (node.nodeValue?.trim()) from ??= parent
      }
      if (node.nodeType !== 1) continue
      const element = node as Element
      if (isSilent(element) && !(element.tagName === 'BUTTON' && !elements && offersMore(element))) continue
      // Cells of one layout row stay one text: a label and its value stand side by side.
      const block = element.tagName === 'BR' || (isBlock(element) && !/^T[DH]$/.test(element.tagName))
      const isRead = inside.has(element)
      if (block || isRead) flush()
      if (isRead) {
        const { caption } = element as HTMLTableElement
        if (caption) walk(caption)
        flush()
        if (above >= 0) between?.set(element, texts.splice(above))
        above = texts.length
        continue
      }
      line += ` ${controlText(element)} `
      if (!holdsValue(element)) walk(element)
      if (block) flush()
    }
  }
  for (const document of documents) {
    if (document.body) walk(document.body)
    flush()
  }
  return texts
}

/** A button that may load more rows: what it says is read, its meaning is found later. */
const offersMore = (button: Element) => /เพิ่ม|more/i.test(button.textContent ?? '') && isShown(button)
