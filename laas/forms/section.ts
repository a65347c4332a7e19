import { holdsControl } from './cells.ts'
import { labelClean } from './labelClean.ts'
import { ownText } from './ownText.ts'

const headings =
  'h2, h3, h4, h5, h6, legend, caption, [class*=section-title], [class*=divider], [class*=card-header], [class*=card__header]'

/**
 * The words above a part of a form (โอนจาก … โอนไป …): its legend, the caption row above it in the table, or
 * the heading before it; '' where none is near.
 */
export function sectionOf(element: Element): string {
  for (let at: Element | null = element; at && !at.matches('body, form'); at = at.parentElement) {
    if (at.matches('fieldset')) return clean(at.querySelector('legend'))
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const isCaption = before.matches('tr') && !holdsControl(before) && before.children.length === 1
      if (isCaption || before.matches(headings)) return clean(before)
    }
  }
  return ''
}

function clean(element: Element | null): string {
  return element ? labelClean(ownText(element)) : ''
}
