import { dataGrid } from './dataGrid.ts'
import type { Dress } from './dress.ts'
import { devExpress, jasperTable } from './fineGrid.ts'
import { gridView } from './gridView.ts'
import { crystalInline, crystalSheet, jasperBoxes } from './placed.ts'
import { repeaterBoxes, repeaterTable } from './repeater.ts'
import { reportViewer } from './reportViewer.ts'
import { agGrid, element, vuetify } from './singlePage.ts'
import { preText } from './text.ts'

export const dresses: Dress[] = [
  gridView,
  dataGrid,
  repeaterTable,
  repeaterBoxes,
  reportViewer,
  crystalSheet,
  crystalInline,
  jasperBoxes,
  jasperTable,
  devExpress,
  vuetify,
  element,
  agGrid,
  preText,
]
