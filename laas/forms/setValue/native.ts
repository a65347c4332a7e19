type Holder = HTMLElement & { value: string }

/** Sets a property past the setters that frameworks lay over the element, as the browser itself would. */
export function setNative(
  element: HTMLElement,
  property: 'value' | 'checked' | 'selectedIndex',
  to: unknown,
): void {
  for (let at = Object.getPrototypeOf(element); at; at = Object.getPrototypeOf(at)) {
    const setter = Object.getOwnPropertyDescriptor(at, property)?.set
    if (setter) {
      setter.call(element, to)
      return
    }
  }
  ;(element as Holder)[property as 'value'] = to as string
}

type Kind = 'Event' | 'InputEvent' | 'FocusEvent' | 'KeyboardEvent' | 'MouseEvent' | 'PointerEvent'

/** A bubbling event of the element's own window. */
export function fire(element: Element, type: string, kind: Kind = 'Event', more: object = {}): boolean {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null
  if (!view) return false
  const Made = (view[kind] ?? view.Event) as new (type: string, init: object) => Event
  return element.dispatchEvent(new Made(type, { bubbles: true, cancelable: true, composed: true, ...more }))
}

/** Gives an element the focus; a window without focus fires no events of its own, so they are made up. */
export function enter(element: HTMLElement): void {
  withEvent(element, 'focus', 'focusin', () => element.focus({ preventScroll: true }))
}

export function leave(element: HTMLElement): void {
  withEvent(element, 'blur', 'focusout', () => element.blur())
}

function withEvent(element: HTMLElement, type: 'focus' | 'blur', bubbling: string, act: () => void): void {
  let fired = false
  const note = () => {
    fired = true
  }
  element.addEventListener(type, note, { once: true })
  act()
  element.removeEventListener(type, note)
  if (fired) return
  fire(element, type, 'FocusEvent', { bubbles: false })
  fire(element, bubbling, 'FocusEvent')
}
