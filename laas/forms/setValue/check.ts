import { fire } from './native.ts'

/** Checks a radio or a checkbox by a click: the browser itself then changes it and tells the page. */
export function check(element: HTMLInputElement, checked: boolean): void {
  if (element.checked !== checked) fire(element, 'click', 'MouseEvent')
}
