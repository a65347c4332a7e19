import { enter, fire, leave, setNative } from './native.ts'

/**
 * Types a text as a person would, as long as the control takes, and leaves the control unless `stay`.
 * Never Enter.
 */
export function setText(element: HTMLInputElement | HTMLTextAreaElement, text: string, stay = false): void {
  const { maxLength } = element
  const typed = maxLength > 0 ? text.slice(0, maxLength) : text
  const key = { key: typed.at(-1) ?? 'Unidentified' }
  enter(element)
  fire(element, 'keydown', 'KeyboardEvent', key)
  setNative(element, 'value', typed)
  fire(element, 'input', 'InputEvent', { inputType: 'insertText', data: typed, cancelable: false })
  fire(element, 'keyup', 'KeyboardEvent', key)
  if (stay) return
  fire(element, 'change')
  leave(element)
}
