import { browser } from 'wxt/browser'
import type { Listed } from '../laas/forms/found.ts'
import { documentsOf } from '../laas/forms/frames.ts'
import { listed } from '../laas/forms/view.ts'
import type { PointCall } from '../messages/tab.ts'

/** Answers the face that teaches this page's form: which control the person points at, and where one is. */
export function startPointing(): void {
  let current = new AbortController()
  browser.runtime.onMessage.addListener((call: PointCall, _sender, reply: (answer: unknown) => void) => {
    if (call.type === 'showControl') {
      show(call.key)
      reply({ ok: true })
    }
    if (call.type !== 'point' && call.type !== 'stopPointing') return
    current.abort()
    if (call.type === 'stopPointing') return reply({ ok: true })
    current = new AbortController()
    point(current).then(key => reply({ key }))
    return true
  })
}

/** What a press of the mouse sets off: the page must not take the pointing for its own. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
]

/**
 * Waits until the person presses on a control, and gives its key; null where Escape was pressed or `over` is
 * aborted. What is pressed meanwhile does nothing in the page; what is under the mouse is framed.
 */
function point(over: AbortController): Promise<string | null> {
  return new Promise(resolve => {
    const { signal } = over
    let framed: { at: Listed; frame: Animation } | null = null
    const under = (event: Event) => {
      const path = event.composedPath()
      return listed(document).find(
        ({ element, box }) =>
          path.includes(element) || path.includes(box) || path.some(part => isLabelOf(part, element)),
      )
    }
    const end = (key: string | null) => {
      framed?.frame.cancel()
      resolve(key)
      over.abort()
    }
    signal.addEventListener('abort', () => end(null), { once: true })
    for (const inner of documentsOf(document)) {
      const options = { capture: true, signal }
      inner.addEventListener(
        'mouseover',
        event => {
          const at = under(event)
          if (at?.box === framed?.at.box) return
          framed?.frame.cancel()
          framed = at ? { at, frame: frameAround(at.box, Number.POSITIVE_INFINITY) } : null
        },
        options,
      )
      inner.addEventListener('keydown', event => event.key === 'Escape' && end(null), options)
      for (const press of presses)
        inner.addEventListener(
          press,
          event => {
            event.preventDefault()
            event.stopImmediatePropagation()
            const at = press === 'click' ? under(event) : null
            if (at) end(at.field.key)
          },
          { ...options, passive: false },
        )
    }
  })
}

function isLabelOf(part: EventTarget, element: HTMLElement): boolean {
  return (part as Partial<HTMLLabelElement>).control === element
}

/** Brings a control into view and frames it for a moment. */
function show(key: string): void {
  const box = listed(document).find(({ field }) => field.key === key)?.box
  box?.scrollIntoView({ block: 'center' })
  if (box) frameAround(box, 3)
}

/** An animation leaves nothing behind in the page: no attribute, no style, no element. */
function frameAround(box: HTMLElement, times: number): Animation {
  const outline = { outline: '3px solid #1668c7', outlineOffset: '2px' }
  return box.animate([outline, outline], { duration: 600, iterations: times })
}
