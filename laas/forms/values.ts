import { tidyText } from '../thai/tidy.ts'
import { type Found, radiosOf } from './controls.ts'
import { ownText } from './ownText.ts'
import type { Option } from './view.types.ts'

/** What a control holds, and what a person sees of it. An unchosen dropdown holds ''. */
export function heldBy({ element, box, control }: Found): { value: string; shown: string } {
  if (control === 'select') {
    const select = element as HTMLSelectElement
    const option = select.selectedOptions[0]
    return { value: select.value, shown: tidyText(option?.textContent ?? '') }
  }
  if (control === 'combobox') {
    const shown = comboboxText(element, box)
    return { value: shown, shown }
  }
  if (control === 'checkbox') {
    const checked = (element as HTMLInputElement).checked
    return { value: checked ? 'on' : '', shown: checked ? '✓' : '' }
  }
  if (control === 'radio') {
    const chosen = radiosOf(element as HTMLInputElement).find(radio => radio.checked)
    return { value: chosen?.value ?? '', shown: chosen ? radioText(chosen) : '' }
  }
  const { value } = element as HTMLInputElement
  return { value, shown: value }
}

/** What can be chosen, as far as the page holds it: a drawn dropdown shows its options on opening only. */
export function optionsOf({ element, control }: Found): Option[] {
  if (control === 'select') {
    return [...(element as HTMLSelectElement).options].map(option => ({
      value: option.value,
      text: tidyText(option.textContent ?? ''),
      title: tidyText(option.title),
    }))
  }
  if (control === 'radio') {
    return radiosOf(element as HTMLInputElement).map(radio => ({
      value: radio.value,
      text: radioText(radio),
      title: radio.title,
    }))
  }
  return []
}

/** The words beside one radio: its `<label>`, else the text up to the next control. */
export function radioText(radio: HTMLInputElement): string {
  const label = radio.labels?.[0]
  if (label) return ownText(label)
  const parts: string[] = []
  for (let at = radio.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 1 && ((at as Element).matches('input') || (at as Element).querySelector('input')))
      break
    parts.push(ownText(at))
  }
  return tidyText(parts.join(' '))
}

function comboboxText(element: HTMLElement, box: HTMLElement): string {
  const placeholder = box.querySelector('[class*=placeholder]')
  const input = element.matches('input')
    ? element
    : box.querySelector<HTMLElement>('input:not([type=hidden])')
  const typed = input ? tidyText((input as HTMLInputElement).value) : ''
  if (typed !== '') return typed
  const text = drawnText(box, placeholder)
  return text
}

function drawnText(box: HTMLElement, placeholder: Element | null): string {
  const copy = box.cloneNode(true) as HTMLElement
  if (placeholder) for (const part of copy.querySelectorAll('[class*=placeholder]')) part.remove()
  for (const part of copy.querySelectorAll('label, [role=listbox], [role=option], [aria-hidden=true], i'))
    part.remove()
  return ownText(copy)
}
