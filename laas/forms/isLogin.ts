import { documentsOf } from './frames.ts'
import { isVisible } from './visible.ts'

/** A page that asks for a password: nothing on it is read. */
export function isLogin(root: Document): boolean {
  return documentsOf(root).some(inner =>
    [...inner.querySelectorAll('input[type=password]')].some(element => isVisible(element)),
  )
}
