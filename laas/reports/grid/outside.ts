import { controlText, flat, isBlock, isSilent } from './cellText.ts'

const limit = 300

/** The texts around the tables that were read, a block of the page each, in reading order. */
export function textsOutside(documents: Document[], inside: ReadonlySet<Element>): string[] {
  const texts: string[] = []
  let line = ''
  const flush = () => {
    const text = flat(line)
    if (text && texts.length < limit) texts.push(text.slice(0, 500))
    line = ''
  }
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node && texts.length < limit; node = node.nextSibling) {
      if (node.nodeType === 3) line += node.nodeValue
      if (node.nodeType !== 1) continue
      const element = node as Element
      if (isSilent(element)) continue
      // Cells of one layout row stay one text: a label and its value stand side by side.
      const block = element.tagName === 'BR' || (isBlock(element) && !/^T[DH]$/.test(element.tagName))
      if (block || inside.has(element)) flush()
      if (inside.has(element)) continue
      line += ` ${controlText(element)} `
      if (element.tagName !== 'SELECT') walk(element)
      if (block) flush()
    }
  }
  for (const document of documents) {
    if (document.body) walk(document.body)
    flush()
  }
  return texts
}
