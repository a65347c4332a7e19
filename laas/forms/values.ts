import { tidyText } from '../thai/tidy.ts'
import { heldTogether } from './compounds.ts'
import type { Found } from './found.ts'
import { inputOf } from './inputOf.ts'
import { isInvitation } from './invitation.ts'
import { isChecked, toggleOptions } from './radios.ts'
import type { Option } from './view.types.ts'
import { isVisible } from './visible.ts'

/** What a control holds, and what a person sees of it. An unchosen dropdown holds ''. */
export function heldBy(found: Found): { value: string; shown: string } {
  const { element, control } = found
  if (control === 'select') {
    const select = element as HTMLSelectElement
    const chosen = [...select.selectedOptions]
    const shown = chosen.map(option => tidyText(option.textContent ?? '')).join(', ')
    return { value: chosen.map(({ value }) => value).join(), shown }
  }
  if (control === 'combobox') {
    const shown = drawnText(found.box) || tidyText(inputOf(found)?.value ?? '')
    return { value: shown, shown }
  }
  if (control === 'radio' || control === 'checkbox') {
    const all = toggleOptions(element)
    const chosen = all.filter(({ toggle }) => isChecked(toggle)).map(({ option }) => option)
    if (control === 'checkbox' && all.length < 2)
      return chosen.length > 0 ? { value: 'on', shown: '✓' } : { value: '', shown: '' }
    return {
      value: chosen.map(({ value }) => value).join(),
      shown: chosen.map(({ text }) => text).join(', '),
    }
  }
  if (found.parts) {
    const together = heldTogether(found.parts)
    return { value: together, shown: together }
  }
  const { value } = element as HTMLInputElement
  return { value, shown: value }
}

/** What can be chosen, as far as the page holds it: a drawn dropdown shows its options on opening only. */
export function optionsOf({ element, control }: Found): Option[] {
  if (control === 'radio' || control === 'checkbox') {
    const options = toggleOptions(element).map(({ option }) => option)
    return control === 'checkbox' && options.length < 2 ? [] : options
  }
  if (control !== 'select') return []
  return [...(element as HTMLSelectElement).options].map(option => ({
    value: option.value,
    text: tidyText(option.textContent ?? ''),
    title: tidyText(option.title),
  }))
}

// Element Plus draws the chosen text in its "placeholder" and makes it transparent where nothing is chosen.
const unchosen =
  '[class*=placeholder]:not(.el-select__placeholder), .is-transparent, label, .q-field__label, .v-label, [role=listbox], [role=option], [role=status], [aria-live], [aria-hidden=true], [class*=hidden-accessible], [class*=sr-only], ul, i, svg, button'

/** The chosen text of a drawn dropdown, without label, placeholder and list. */
function drawnText(box: HTMLElement): string {
  const parts: string[] = []
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '')
      else if (child.nodeType === 1 && !(child as Element).matches(unchosen) && isVisible(child as Element))
        walk(child)
    }
  }
  walk(box)
  const text = tidyText(parts.join(' '))
  return isInvitation(text) ? '' : text
}
