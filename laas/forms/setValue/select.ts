import { tidyText } from '../../thai/tidy.ts'
import type { Option } from '../view.types.ts'
import { enter, fire, leave, setNative } from './native.ts'

/** Chooses an option that the page offers; no option is ever added or altered. False where it is gone. */
export function setSelect(element: HTMLSelectElement, option: Option): boolean {
  const isMeant = (one: HTMLOptionElement) =>
    one.value === option.value && tidyText(one.textContent ?? '') === option.text && !one.disabled
  const at = [...element.options].findIndex(isMeant)
  if (at < 0) return false
  enter(element)
  setNative(element, 'selectedIndex', at)
  fire(element, 'input', 'Event', { cancelable: false })
  fire(element, 'change')
  if (element.isConnected) leave(element)
  return true
}
