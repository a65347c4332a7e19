import type { ComponentChildren } from 'preact'

/** A screen in one of its states, at the width that it has in the browser. */
export interface Face {
  name: string
  width: number
  show: () => ComponentChildren
}
