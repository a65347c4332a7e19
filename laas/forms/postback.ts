import { documentsOf } from './frames.ts'
import { togglesOf } from './radios.ts'

const hidden = '#__VIEWSTATE, #__EVENTVALIDATION, [name=__VIEWSTATE]'

/**
 * Whether changing the control makes the server render the page anew: WebForms writes it into the tag, as
 * `__doPostBack` or, where validators are asked first, `WebForm_DoPostBackWithOptions`.
 */
export function postsBack(element: HTMLElement): boolean {
  const toggles = togglesOf(element)
  const parts = toggles.length > 0 ? toggles : [element]
  const says = (part: Element, name: string) => /_doPostBack/i.test(part.getAttribute(name) ?? '')
  return parts.some(part => ['onchange', 'onclick', 'onblur'].some(name => says(part, name)))
}

/** The state that WebForms keeps in the page; it changes with each postback, also with a partial one. */
export function webFormsState(root: Document): string {
  return documentsOf(root)
    .flatMap(inner => [...inner.querySelectorAll<HTMLInputElement>(hidden)].map(({ value }) => value))
    .join()
}
