import type { Face } from './face.ts'
import { fileFaces } from './fileFaces.tsx'
import { formFaces } from './formFaces.tsx'
import { listFaces } from './listFaces.tsx'
import { popupFaces } from './popupFaces.tsx'
import { reportFaces } from './reportFaces.tsx'
import { teachFaces } from './teachFaces.tsx'
import { workspaceFaces } from './workspaceFaces.tsx'

export const faces: readonly Face[] = [
  ...popupFaces,
  ...reportFaces,
  ...listFaces,
  ...formFaces,
  ...teachFaces,
  ...workspaceFaces,
  ...fileFaces,
]
