import { tidyText } from '../thai/tidy.ts'
import { ownText } from './ownText.ts'
import type { Option } from './view.types.ts'

const one = '[role=radio], input[type=radio]:not([role=radio] input)'
const group = '[role=radiogroup], [class*=radio-group], fieldset, table, p, td'

/** The radios that belong together: those of one name in one form, or those of one group where they have none. */
export function radiosOf(element: HTMLElement): HTMLElement[] {
  const { name, form } = element as HTMLInputElement
  if (name) {
    const all = element.ownerDocument.querySelectorAll<HTMLInputElement>('input[type=radio]')
    return [...all].filter(radio => radio.name === name && radio.form === form)
  }
  let around = element.parentElement
  while (around && !around.matches(group) && around.querySelectorAll(one).length < 2)
    around = around.parentElement
  return [...(around?.querySelectorAll<HTMLElement>(one) ?? [element])].filter(
    radio => !(radio as HTMLInputElement).name,
  )
}

export function isChecked(radio: HTMLElement): boolean {
  const state = radio.getAttribute('aria-checked')
  return state === null ? (radio as HTMLInputElement).checked : state === 'true'
}

/** Each radio with its option. Radios whose values do not tell them apart go by their words. */
export function radioOptions(element: HTMLElement): { radio: HTMLElement; option: Option }[] {
  const all = radiosOf(element)
  const values = new Set(all.map(radio => (radio as HTMLInputElement).value))
  return all.map(radio => {
    const text = radioText(radio)
    const value = values.size === all.length ? ((radio as HTMLInputElement).value ?? text) : text
    return { radio, option: { value: String(value), text, title: radio.title } }
  })
}

/** The words beside one radio: its `<label>`, else the text up to the next control. */
function radioText(radio: HTMLElement): string {
  const label = (radio as HTMLInputElement).labels?.[0]
  const own = radio.getAttribute('aria-label') ?? (label ? ownText(label) : ownText(radio))
  if (own) return own
  const parts: string[] = []
  for (let at = radio.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 1 && ((at as Element).matches('input') || (at as Element).querySelector('input')))
      break
    parts.push(ownText(at))
  }
  return tidyText(parts.join(' '))
}
