import { JSDOM } from 'jsdom'
import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { TranslateContext, tableTranslate } from '../../components/i18n.ts'
import en from '../../locales/en.json'
import th from '../../locales/th.json'

/** A face in a page of its own. `all` finds by test id in the order of the page. */
export function show(face: ComponentChildren, language: 'th' | 'en' = 'th') {
  const { window } = new JSDOM('<!doctype html><div id="root"></div>')
  // Preact reaches for the page through the globals.
  Object.assign(globalThis, { window, document: window.document })
  const root = window.document.getElementById('root')!
  const t = tableTranslate(language === 'en' ? en : th)
  const paint = (content: ComponentChildren) =>
    act(() => render(<TranslateContext.Provider value={t}>{content}</TranslateContext.Provider>, root))
  void paint(face)

  const all = (testid: string, within: Element = root) => [
    ...within.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`),
  ]
  const one = (testid: string, within: Element = root) => {
    const [first, ...more] = all(testid, within)
    if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} × ${testid}`)
    return first
  }
  return {
    root,
    t,
    paint,
    all,
    one,
    text: (within: Element = root) => (within.textContent ?? '').replace(/\s+/g, ' ').trim(),
    click: (element: Element) => act(() => (element as HTMLElement).click()),
    type: (element: Element, text: string) =>
      act(() => {
        ;(element as HTMLInputElement).value = text
        element.dispatchEvent(new window.Event('input', { bubbles: true }))
      }),
    choose: (element: Element, value: string) =>
      act(() => {
        ;(element as HTMLSelectElement).value = value
        element.dispatchEvent(new window.Event('change', { bubbles: true }))
      }),
    key: (element: Element, key: string) =>
      act(() => {
        element.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
      }),
  }
}

/** A callback that keeps what it was called with. */
export function heard<Args extends unknown[]>() {
  const calls: Args[] = []
  const callback = (...args: Args) => {
    calls.push(args)
  }
  return { calls, callback }
}
