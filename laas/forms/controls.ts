import { documentsOf } from './frames.ts'
import type { Control } from './view.types.ts'
import { isVisible } from './visible.ts'

/** A control as found in the page. `element` is what is set; `box` is what a person takes for the control. */
export interface Found {
  element: HTMLElement
  box: HTMLElement
  control: Control
}

/**
 * Dropdowns that are no `<select>`: by role, and by the class names that Element Plus, Ant Design Vue,
 * Vuetify, PrimeVue, Quasar, Naive UI, vue-select and vue-multiselect give their outermost element.
 */
export const widgets =
  '[role=combobox], [aria-haspopup=listbox], .el-select, .ant-select, .v-select, .v-autocomplete, .v-combobox, .p-select, .p-dropdown, .p-autocomplete, .q-select, .n-select, .multiselect'

const natives = 'input, select, textarea'
const unlisted = /^(?:hidden|submit|button|image|reset|file|password|color|range)$/

/** Every control that a person can see, in reading order, same-origin frames included. */
export function controlsOf(root: Document): Found[] {
  return documentsOf(root).flatMap(inner => {
    const found: Found[] = []
    const taken = new Set<Element>()
    for (const element of inner.querySelectorAll<HTMLElement>(`${natives}, ${widgets}`)) {
      if (taken.has(element)) continue
      const one = controlOf(element)
      if (!one) continue
      if (one.control === 'combobox') {
        for (const part of one.box.querySelectorAll(`${natives}, ${widgets}`)) taken.add(part)
      }
      if (one.control === 'radio') for (const radio of radiosOf(element as HTMLInputElement)) taken.add(radio)
      if (isVisible(one.box)) found.push(one)
    }
    return found
  })
}

/** The radios that belong together: same name, same form. */
export function radiosOf(element: HTMLInputElement): HTMLInputElement[] {
  const all = element.ownerDocument.querySelectorAll<HTMLInputElement>('input[type=radio]')
  return [...all].filter(
    radio =>
      radio === element || (radio.name !== '' && radio.name === element.name && radio.form === element.form),
  )
}

function controlOf(element: HTMLElement): Found | null {
  if (element.matches('select')) return { element, box: element, control: 'select' }
  if (element.matches(widgets)) {
    const box = outermost(element)
    return { element, box, control: 'combobox' }
  }
  if (element.matches('textarea')) return { element, box: element, control: readonlyOr(element, 'textarea') }
  const type = (element as HTMLInputElement).type
  if (unlisted.test(type)) return null
  if (type === 'radio' || type === 'checkbox') return { element, box: element, control: type }
  const kind = type === 'number' ? 'number' : type === 'date' ? 'date' : 'text'
  return { element, box: element, control: readonlyOr(element, kind) }
}

function readonlyOr(element: HTMLElement, control: Control): Control {
  return (element as HTMLInputElement).readOnly ? 'readonly' : control
}

function outermost(element: HTMLElement): HTMLElement {
  let box = element
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches(widgets)) box = at
    else if (at.matches('form, table, body')) break
  }
  return box
}
