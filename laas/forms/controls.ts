import { joinCompounds } from './compounds.ts'
import type { Found } from './found.ts'
import { documentsOf } from './frames.ts'
import { isRadio, toggles, togglesOf } from './radios.ts'
import type { Control } from './view.types.ts'
import { isVisible } from './visible.ts'

/**
 * Dropdowns that are no `<select>`: by role, by the class names that Element Plus, Ant Design Vue, Vuetify,
 * PrimeVue, Quasar, Naive UI and vue-multiselect give their outermost element, and by what home-made ones are called.
 */
const widgets =
  '[role=combobox],[aria-haspopup=listbox],.el-select,.ant-select,.v-select,.v-autocomplete,.v-combobox,.p-select,.p-dropdown,.p-autocomplete,.p-multiselect,.p-cascadeselect,.p-treeselect,.el-cascader,.q-select,.n-select,.multiselect'
const homemade = '[tabindex][class*=select i],[tabindex][class*=dropdown i],[tabindex][class*=combo i]'
const natives = 'input,select,textarea'
const dates =
  '.flatpickr-input,[aria-haspopup=dialog],[aria-haspopup=grid],.el-date-editor,.ant-picker,.p-datepicker,.n-date-picker,[class*=datepicker i],[class*=date-picker i],[class*=date-input i]'
const unlisted = /^(?:hidden|submit|button|image|reset|file|password|color|range)$/

/** Every control that a person can see, in reading order, same-origin frames included. */
export function controlsOf(root: Document): Found[] {
  return documentsOf(root).flatMap(inner => {
    const found: Found[] = []
    const taken = new Set<Element>()
    const all = `${natives},${toggles},${widgets},${homemade}`
    for (const element of inner.querySelectorAll<HTMLElement>(all)) {
      if (taken.has(element)) continue
      const one = controlOf(element)
      if (!one) continue
      for (const part of one.box.querySelectorAll(all)) taken.add(part)
      for (const toggle of togglesOf(element)) taken.add(toggle)
      if (isVisible(one.box)) found.push(one)
    }
    return joinCompounds(found)
  })
}

function controlOf(element: HTMLElement): Found | null {
  const plain = (control: Control): Found => ({ element, box: element, control })
  if (element.matches('select')) return plain('select')
  const date = element.matches('input') && (element.matches(dates) || element.closest(dates) !== null)
  if (element.matches(widgets) && !date) {
    // The arrow beside an input that is the dropdown itself.
    if (element.matches('button') && element.parentElement?.querySelector('input[role=combobox]')) return null
    return element.matches(dates) ? null : { element, box: outermost(element), control: 'combobox' }
  }
  if (element.matches(toggles)) return plain(isRadio(element) ? 'radio' : 'checkbox')
  if (!element.matches(natives)) return isHomemade(element) ? plain('combobox') : null
  if (element.matches('textarea')) return plain(isLocked(element) ? 'readonly' : 'textarea')
  const { type } = element as HTMLInputElement
  if (unlisted.test(type)) return null
  if (type === 'radio' || type === 'checkbox') return plain(type)
  // A date picker locks its input until it is opened.
  if (type === 'date' || date) return plain('date')
  return plain(isLocked(element) ? 'readonly' : type === 'number' ? 'number' : 'text')
}

function isLocked(element: HTMLElement): boolean {
  return (element as HTMLInputElement).readOnly
}

function isHomemade(element: HTMLElement): boolean {
  return (
    element.matches(homemade) &&
    !element.matches('a, button, nav *, header *, [role=menu] *, [role=option], [role=listbox]') &&
    !element.querySelector(`${natives}, button, a`)
  )
}

function outermost(element: HTMLElement): HTMLElement {
  let box = element
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches(widgets)) box = at
    else if (at.matches('form, table, body')) break
  }
  return box
}
