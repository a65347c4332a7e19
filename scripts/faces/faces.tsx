import type { ComponentChildren } from 'preact'
import { fileFaces } from './fileFaces.tsx'
import { formFaces } from './formFaces.tsx'
import { listFaces } from './listFaces.tsx'
import { popupFaces } from './popupFaces.tsx'
import { reportFaces } from './reportFaces.tsx'
import { teachFaces } from './teachFaces.tsx'
import { workspaceFaces } from './workspaceFaces.tsx'

/** A screen in one of its states, at the width that it has in the browser. */
export interface Face {
  name: string
  width: number
  show: () => ComponentChildren
}

export const faces: readonly Face[] = [
  ...popupFaces,
  ...reportFaces,
  ...listFaces,
  ...formFaces,
  ...teachFaces,
  ...workspaceFaces,
  ...fileFaces,
]
