import { tidyText } from '../thai/tidy.ts'

const skipped =
  'script, style, noscript, template, select, option, datalist, textarea, button, svg, [aria-hidden=true]'

/** The text of an element as a person reads it: what stands in controls and in hidden parts left out. */
export function ownText(node: Node): string {
  const parts: string[] = []
  collect(node, parts)
  return tidyText(parts.join(''))
}

function collect(node: Node, parts: string[]): void {
  if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
  else if (node.nodeType === 1) {
    const element = node as HTMLElement
    if (element.matches(skipped) || element.hidden || element.style?.display === 'none') return
    for (const child of element.childNodes) collect(child, parts)
    if (/^(?:br|div|p|td|th|tr|li|label)$/i.test(element.tagName)) parts.push(' ')
  }
}
