import { documentsOf } from './frames.ts'

/** A page that asks for a password: nothing on it is read. */
export function isLogin(root: Document): boolean {
  return documentsOf(root).some(inner =>
    [...inner.querySelectorAll('input[type=password]')].some(
      // Where no browser tells, one that is there counts as seen: nothing is read then.
      element => element.checkVisibility?.({ visibilityProperty: true }) ?? true,
    ),
  )
}
