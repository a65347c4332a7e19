import { tidyText } from '../thai/tidy.ts'

const skipped =
  'script, style, noscript, template, select, option, datalist, textarea, button, svg, [aria-hidden=true]'

/**
 * The text of an element as a person reads it, up to `end` where given: what stands in controls and in
 * hidden parts is left out.
 */
export function ownText(node: Node, end: Node | null = null): string {
  const parts: string[] = []
  collect(node, end, parts)
  return tidyText(parts.join(''))
}

/** False once the end was met. */
function collect(node: Node, end: Node | null, parts: string[]): boolean {
  if (node === end) return false
  if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
  if (node.nodeType !== 1) return true
  const element = node as HTMLElement
  if (element.hidden || /none|hidden/.test(`${element.style?.display} ${element.style?.visibility}`))
    return true
  if (element.matches(skipped)) return !end || !element.contains(end)
  for (const child of element.childNodes) if (!collect(child, end, parts)) return false
  if (/^(?:br|div|p|td|th|tr|li|label)$/i.test(element.tagName)) parts.push(' ')
  return true
}
