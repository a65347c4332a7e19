import { isSafe } from '../laas/reports/pager.ts'
import type { PageCall } from '../messages/page.ts'
import type { Done } from '../messages/replies.ts'
import { send } from './send.ts'

/** The attribute that names one element for one press; the background's function in the page reads it. */
export const markAttribute = 'data-laas-press'

/**
 * Has the background press an element in the page's own world, where `javascript:` links work. Refuses
 * whatever speaks of saving, deleting, approving or logging in: throws.
 */
export async function press(element: Element, call: (mark: string) => PageCall): Promise<void> {
  if (!isSafe(element)) throw new Error('refused to press')
  const mark = [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16)).join('')
  element.setAttribute(markAttribute, mark)
  try {
    await send<Done>(call(mark), 1)
  } catch {
    // Not tried again: it may have been pressed, and two presses skip a page. What the page shows tells.
  } finally {
    element.removeAttribute(markAttribute)
  }
}
