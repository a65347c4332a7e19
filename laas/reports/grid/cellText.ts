const blocks =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIELDSET|FORM|H[1-6R]|LI|OL|P|PRE|SECTION|TABLE|T[DHR]|UL)$/
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|HEAD|TITLE)$/

/** Text within a cell; a line break or a block inside it is a newline, any other white space one space. */
export function cellText(cell: Element): string {
  if (!cell.firstElementChild) return whole(cell, flat(cell.textContent ?? ''))
  const lines = ['']
  collect(cell, lines)
  return whole(cell, lines.map(flat).filter(Boolean).join('\n')) || pictured(cell)
}

/** A picture that stands for a word: that its document is cancelled. One that can be pressed would cancel it. */
const pictured = (cell: Element) =>
  cell.querySelector<HTMLImageElement>(':not(a, button) > img[alt*=ยกเลิก]')?.alt ?? ''

/** A text that was cut to fit stands whole in a title. */
function whole(cell: Element, text: string): string {
  const end = text.endsWith('…') ? -1 : text.endsWith('...') ? -3 : 0
  const shown = end && text.slice(0, end).trim()
  if (!shown || shown.length < 3) return text
  const titles = [cell, ...cell.querySelectorAll('[title]')].map(each =>
    flat(each.getAttribute('title') ?? ''),
  )
  return titles.find(title => title.startsWith(shown)) ?? text
}

/** True for what a person does not see, or what this extension added (`laas-…` elements). */
export function isSilent(element: Element): boolean {
  if (silent.test(element.tagName) || element.localName.startsWith('laas-')) return true
  // A heading that sorts its column is a button.
  if (element.tagName === 'BUTTON') return !element.closest('th, [role=columnheader]')
  return element.hasAttributes() && isHidden(element)
}

export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style')
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  return element.hasAttribute('hidden')
}

export function isBlock(element: Element): boolean {
  return blocks.test(element.tagName)
}

/** What a control shows, where it shows text: never a password, never a hidden field. */
export function controlText(element: Element): string {
  if (element.tagName === 'SELECT') {
    const select = element as HTMLSelectElement
    return select.selectedOptions[0]?.textContent ?? ''
  }
  if (element.tagName === 'TEXTAREA') return (element as HTMLTextAreaElement).value
  if (element.tagName !== 'INPUT') return ''
  const type = (element.getAttribute('type') ?? 'text').toLowerCase()
  // What nobody can tick is no choice, but a state.
  if (type === 'checkbox')
    return (element as HTMLInputElement).checked && element.hasAttribute('disabled') ? '✓' : ''
  return ['text', 'date', 'number', 'search'].includes(type) ? (element as HTMLInputElement).value : ''
}

/** What such a control shows is not what stands between its tags. */
export const holdsValue = (element: Element) => /^(?:SELECT|TEXTAREA)$/.test(element.tagName)

export function flat(text: string): string {
  const bare = text.trim()
  // Most cells are plain already, and looking is cheaper than replacing.
  return /[^\S ]| {2}/.test(bare) ? bare.replace(/\s+/g, ' ') : bare
}

function collect(parent: Element, lines: string[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? ''
    else if (node.nodeType === 1) {
      const element = node as Element
      if (element.tagName === 'BR') lines.push('')
      else if (!isSilent(element)) {
        const block = isBlock(element)
        if (block) lines.push('')
        lines[lines.length - 1] += controlText(element)
        if (!holdsValue(element)) collect(element, lines)
        if (block) lines.push('')
      }
    }
  }
}
