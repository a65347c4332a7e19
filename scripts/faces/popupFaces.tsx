import { Popup } from '../../components/popup/Popup.tsx'
import type { Face } from './face.ts'
import { nothing } from './nothing.ts'
import { incomplete, tallies } from './samples.ts'

const callbacks = { onOpenPanel: nothing, onOpenWorkspace: nothing }

export const popupFaces: readonly Face[] = [
  {
    name: 'popup',
    width: 400,
    show: () => <Popup tallies={tallies} incomplete={incomplete} {...callbacks} />,
  },
  { name: 'popup-empty', width: 400, show: () => <Popup tallies={[]} incomplete={[]} {...callbacks} /> },
]
