import { speaksOfSaving } from '../../thai/forbidden.ts'
import { enter, fire } from './native.ts'

const commands = 'input[type=submit], input[type=image], input[type=button], input[type=reset], a[href]'
const focusable = 'input, select, textarea, button, [tabindex]'

/** A click of the mouse on what opens or chooses within a drawn control, at the place that a person would hit. */
export function click(box: HTMLElement): void {
  box.scrollIntoView?.({ block: 'nearest' })
  const { left, top, width, height } = box.getBoundingClientRect()
  const place = { clientX: left + width / 2, clientY: top + height / 2 }
  // The list of the dropdown before may still lie over this one while it fades out.
  const stack = box.ownerDocument.elementsFromPoint?.(place.clientX, place.clientY) ?? []
  const element = (stack.find(one => box.contains(one)) as HTMLElement | undefined) ?? box
  const more = { ...place, button: 0, detail: 1, isPrimary: true, pointerType: 'mouse', pointerId: 1 }
  for (const type of ['over', 'move', 'down', 'up']) {
    fire(element, `pointer${type}`, 'PointerEvent', { ...more, buttons: type === 'down' ? 1 : 0 })
    const goesOn = fire(element, `mouse${type}`, 'MouseEvent', { ...more, buttons: type === 'down' ? 1 : 0 })
    const holder = element.closest<HTMLElement>(focusable)
    if (type === 'down' && goesOn && holder) enter(holder)
  }
  fire(element, 'click', 'MouseEvent', more)
}

/**
 * Whether a click on the element could do anything but open a dropdown or choose from it: commands and links
 * are refused, and any button that speaks of saving.
 */
export function isForbidden(element: HTMLElement): boolean {
  if (element.closest(commands)) return true
  const button = element.closest<HTMLElement>('button, [role=button]')
  if (!button) return false
  // A button within a form submits it unless it says otherwise.
  const { type, form } = button as HTMLButtonElement
  if (form && type !== 'button') return true
  return [button.id, button.getAttribute('name') ?? '', button.title, button.textContent ?? ''].some(
    speaksOfSaving,
  )
}
