import { isChecked } from '../radios.ts'
import { fire } from './native.ts'

/** Chooses a radio by a click: the browser itself then changes it and tells the page. */
export function check(radio: HTMLElement): void {
  if (!isChecked(radio)) fire(radio, 'click', 'MouseEvent')
}
