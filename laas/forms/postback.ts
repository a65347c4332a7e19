import { documentsOf } from './frames.ts'

const hidden = '#__VIEWSTATE, #__EVENTVALIDATION, [name=__VIEWSTATE]'

/** Whether changing the control makes the server render the page anew: WebForms writes it into the tag. */
export function postsBack(element: Element): boolean {
  return ['onchange', 'onclick', 'onblur'].some(name => element.getAttribute(name)?.includes('__doPostBack'))
}

/** The state that WebForms keeps in the page; it changes with each postback, also with a partial one. */
export function webFormsState(root: Document): string {
  return documentsOf(root)
    .flatMap(inner => [...inner.querySelectorAll<HTMLInputElement>(hidden)].map(({ value }) => value))
    .join()
}
