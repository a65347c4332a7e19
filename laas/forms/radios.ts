import { tidyText } from '../thai/tidy.ts'
import { ownText } from './ownText.ts'
import type { Option } from './view.types.ts'

const radio =
  '[role=radio], button[aria-pressed], .v-btn-toggle > button, input[type=radio]:not([role=radio] input)'
const box = '[role=checkbox], [role=switch], input[type=checkbox]:not([role=checkbox] input)'
const radioGroup =
  '[role=radiogroup], [role=group], [class*=radio-group], .v-btn-toggle, fieldset, table, p, td'
const boxGroup =
  '[role=group], [class*=checkbox-group], [class*=option-group], [id*=CheckBoxList i], [id*=cbl i]'

/** All that is ticked or pressed to choose. */
export const toggles = [radio, box].join()

/** One of several, of which a person chooses one; buttons that stay pressed are such too. */
export const isRadio = (element: Element) => element.matches(radio)

/** The radios, or the boxes to tick, that answer one question: [] for what is neither. */
export function togglesOf(element: HTMLElement): HTMLElement[] {
  if (isRadio(element)) return radiosOf(element)
  return element.matches(box) ? boxesOf(element) : []
}

/** Those of one name in one form, or those of one group where they have none; buttons each have a name of their own. */
function radiosOf(element: HTMLElement): HTMLElement[] {
  const { name, form } = element as HTMLInputElement
  if (name && element.matches('input')) {
    const all = element.ownerDocument.querySelectorAll<HTMLInputElement>('input[type=radio]')
    return [...all].filter(one => one.name === name && one.form === form)
  }
  let around = element.parentElement
  while (around && !around.matches(radioGroup) && around.querySelectorAll(radio).length < 2)
    around = around.parentElement
  return [...(around?.querySelectorAll<HTMLElement>(radio) ?? [element])].filter(
    one => !one.matches('input[name]:not([name=""])'),
  )
}

/** A list of boxes numbers their names (`list$0`), or repeats one, or stands in a group of its own. */
function boxesOf(element: HTMLElement): HTMLElement[] {
  const stem = (one: Element) => one.getAttribute('name')?.replace(/[:$_]?\d+$|\[\]$/, '') ?? ''
  let around = element.closest<HTMLElement>(boxGroup)
  while (around && around.querySelectorAll(box).length < 2)
    around = around.parentElement?.closest<HTMLElement>(boxGroup) ?? null
  const grouped = around !== null
  around ??= element.closest('table, form, body')
  const all = [...(around?.querySelectorAll<HTMLElement>(box) ?? [])]
  const own = all.filter(one => grouped || (stem(element) !== '' && stem(one) === stem(element)))
  return own.length > 1 ? own : [element]
}

export function isChecked(toggle: HTMLElement): boolean {
  const state = toggle.getAttribute('aria-checked') ?? toggle.getAttribute('aria-pressed')
  if (state !== null) return state === 'true'
  return (toggle as HTMLInputElement).checked ?? toggle.matches('[class*=--active]')
}

/** Each toggle with its option. Those whose values do not tell them apart go by their words. */
export function toggleOptions(element: HTMLElement): { toggle: HTMLElement; option: Option }[] {
  const all = togglesOf(element)
  const values = new Set(all.map(one => (one as HTMLInputElement).value))
  let words = all.map(one => wordsOf(one))
  // Words after the first alone may be those of the second: where the last has none, all stand before.
  if (all.length > 1 && words.includes('')) words = all.map(one => wordsOf(one, true))
  return all.map((toggle, at) => {
    const text = words[at]!
    const value = values.size === all.length ? ((toggle as HTMLInputElement).value ?? text) : text
    return { toggle, option: { value: String(value), text, title: toggle.title } }
  })
}

/** The words beside one toggle: its `<label>`, else its own, else the text up to the next control on that side. */
function wordsOf(toggle: HTMLElement, before = false): string {
  const label = (toggle as HTMLInputElement).labels?.[0]
  const inside = toggle.matches('button') ? tidyText(toggle.textContent ?? '') : ownText(toggle)
  const own = toggle.getAttribute('aria-label') ?? (label ? ownText(label) : inside)
  if (own) return own
  const side = before ? 'previousSibling' : 'nextSibling'
  let text = ''
  for (let at = toggle[side]; at; at = at[side]) {
    if (at.nodeType === 1 && ((at as Element).matches('input') || (at as Element).querySelector('input')))
      break
    text = before ? `${ownText(at)} ${text}` : `${text} ${ownText(at)}`
  }
  return tidyText(text)
}
