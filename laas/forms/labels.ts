import { aboveOf, cellOf, holdsControl, leftOf } from './cells.ts'
import type { Found } from './found.ts'
import { gridPlaceOf } from './grid.ts'
import { inputOf } from './inputOf.ts'
import { labelClean } from './labelClean.ts'
import { ownText } from './ownText.ts'
import { toggleOptions, toggles, togglesOf } from './radios.ts'
import { sectionOf } from './section.ts'

/** Every text that could be the label a person reads for a control, best first, without repeats. */
export function labelsOf(found: Found): string[] {
  const { element, box, control } = found
  const input = inputOf(found)
  const named = control === 'combobox' ? box.querySelector<HTMLElement>('[role=combobox]') : null
  const grouped = togglesOf(element).length > 1 || control === 'radio'
  const own = grouped ? [groupAround(element)] : [element, box, input, named]
  const parts = [...new Set(own)].filter(part => part !== null && part !== undefined)
  const inside = box.querySelector<HTMLElement>('label, .q-field__label, legend')
  const texts = [
    ...parts.flatMap(labelledBy),
    ...(grouped ? [] : parts.flatMap(labelElements)),
    inside && control === 'combobox' ? ownText(inside) : '',
    found.parts ? overBoth(box) : '',
    gridPlaceOf(box)?.header ?? '',
    grouped ? wordsBefore(element) : '',
    ...around(grouped ? holderOf(element) : box),
    ...parts.map(part => part.getAttribute('aria-label') ?? ''),
    input?.getAttribute('placeholder') ?? '',
    grouped ? '' : element.title,
    control === 'checkbox' && !grouped ? ownText(element) : '',
  ]
  const clean = texts.map(labelClean).filter(text => text !== '')
  const section = sectionOf(box)
  if (section !== '' && clean[0] && clean[0] !== section) clean.push(`${section} ${clean[0]}`)
  return [...new Set(clean)]
}

/** What stands over บาท and สต. together, in a head of two rows. */
function overBoth(box: HTMLElement): string {
  const cell = cellOf(box)
  const unit = cell && aboveOf(cell)
  return unit && /^บาท$/.test(unit.text) ? (aboveOf(unit.cell)?.text ?? '') : ''
}

/** A radio's own label is an option; what the choice is called belongs to its group. */
function groupAround(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('[role=radiogroup], [role=group]')
}

function labelledBy(element: Element): string[] {
  const ids = element.getAttribute('aria-labelledby')
  if (!ids) return []
  const parts = ids.split(/\s+/).map(id => element.ownerDocument.getElementById(id))
  return [parts.map(part => (part && part !== element ? ownText(part) : '')).join(' ')]
}

function labelElements(element: HTMLElement): string[] {
  const own = (element as HTMLInputElement).labels
  if (own && own.length > 0) return [...own].map(one => ownText(one))
  const { id, ownerDocument } = element
  const named = id === '' ? [] : [...ownerDocument.querySelectorAll('label[for]')]
  return named.filter(label => label.getAttribute('for') === id).map(one => ownText(one))
}

/** Outwards from the control: words before it in its cell or block, the cell to the left, the one above. */
function around(box: HTMLElement): string[] {
  const found: string[] = []
  for (let at: Element = box; at.parentElement && !at.matches('body, form'); at = at.parentElement) {
    // A table within a cell is how old pages keep the parts of one control together.
    if (at.matches('td, th')) {
      const cell = at as HTMLTableCellElement
      found.push(leftOf(cell), aboveOf(cell)?.text ?? '')
      if (found.some(text => text !== '')) break
      continue
    }
    const before = textBefore(at)
    found.push(before.text)
    if (before.stop || (before.text !== '' && !before.ticked)) break
  }
  return found
}

/** What stands before the toggles in what holds them together, without what the first of them is called. */
function wordsBefore(element: HTMLElement): string {
  const text = ownText(holderOf(element), element)
  const first = toggleOptions(element)[0]!.option.text
  return text.endsWith(first) ? text.slice(0, text.length - first.length) : text
}

/** What holds all toggles that answer one question together. */
function holderOf(element: HTMLElement): HTMLElement {
  const all = togglesOf(element)
  let at = element
  while (at.parentElement && !all.every(one => at.contains(one))) at = at.parentElement
  return at
}

/** The words between the control and the one before it; those of something to tick may not be all. */
function textBefore(at: Element): { text: string; stop: boolean; ticked: boolean } {
  const parts: string[] = []
  for (let node = at.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1 && isControl(node as Element)) {
      const ticked = (node as Element).matches(toggles) || (node as Element).querySelector(toggles) !== null
      return { text: labelClean(parts.join(' ')), stop: !ticked, ticked }
    }
    const text = node.nodeType === 8 ? '' : ownText(node)
    if (text === '' && (node as Element).tagName === 'BR' && parts.some(part => part !== '')) break
    parts.unshift(text)
  }
  return { text: labelClean(parts.join(' ')), stop: false, ticked: false }
}

function isControl(element: Element): boolean {
  return (
    element.matches('input:not([type=hidden]), select, textarea, [role=combobox]') || holdsControl(element)
  )
}
