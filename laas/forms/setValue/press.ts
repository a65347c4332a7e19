import { speaksOfSaving } from '../../thai/forbidden.ts'
import { enter, fire } from './native.ts'

const commands = 'button[type=submit], input[type=submit], input[type=image], input[type=button], a[href]'

/** A click of the mouse on what opens or chooses within a drawn control. */
export function click(element: HTMLElement): void {
  fire(element, 'pointerdown', 'PointerEvent', { button: 0 })
  fire(element, 'mousedown', 'MouseEvent', { button: 0 })
  enter(element)
  fire(element, 'pointerup', 'PointerEvent', { button: 0 })
  fire(element, 'mouseup', 'MouseEvent', { button: 0 })
  fire(element, 'click', 'MouseEvent', { button: 0 })
}

/**
 * Whether a click on the element could do anything but open a dropdown or choose from it: commands and links
 * are refused, and whatever speaks of saving unless it is one of a list's options.
 */
export function isForbidden(element: HTMLElement): boolean {
  if (element.closest(commands)) return true
  const words = [element.id, element.getAttribute('name') ?? '', element.title, element.textContent ?? '']
  const button = element.closest('button, [role=button]')
  return button !== null && words.some(speaksOfSaving)
}
