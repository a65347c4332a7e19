import { browser } from 'wxt/browser'
import type { TextRow } from '../../laas/forms/texts/textRows.ts'
import type { View } from '../../laas/forms/view.types.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import {
  captureAnswer,
  type FormCall,
  gridAnswer,
  type PageTabCall,
  type PointCall,
  pointAnswer,
  type TextsCall,
  textsAnswer,
  viewAnswer,
} from '../../messages/tab.ts'
import { addFilling, addPointing, addTelling } from './addFilling.ts'

function ask(tab: number, call: PageTabCall | FormCall | PointCall | TextsCall): Promise<unknown> {
  return browser.tabs.sendMessage(tab, call, { frameId: 0 })
}

/** The page as a form; throws where no content script answers. */
export async function askView(tab: number): Promise<View> {
  await addFilling(tab)
  return viewAnswer.parse(await ask(tab, { type: 'view' }))
}

/** The texts of the page as they stand side by side; throws where no content script answers. */
export async function askTexts(tab: number): Promise<TextRow[]> {
  await addTelling(tab)
  return textsAnswer.parse(await ask(tab, { type: 'texts' })).rows
}

/** The page as a grid, in slices; null on a login page. Throws where no content script answers. */
export async function askGrid(tab: number): Promise<Grid | null> {
  const first = gridAnswer.parse(await ask(tab, { type: 'grid', from: 0 }))
  const { grid, rowCount, login } = first
  if (login) return null
  while (grid.rows.length < rowCount) {
    const next = gridAnswer.parse(await ask(tab, { type: 'grid', from: grid.rows.length }))
    if (next.grid.rows.length === 0) throw new Error(`only ${grid.rows.length} of ${rowCount} rows came`)
    grid.rows.push(...next.grid.rows)
  }
  return grid
}

export async function askCapture(tab: number) {
  return captureAnswer.parse(await ask(tab, { type: 'capturePage' }))
}

export async function askPulse(tab: number): Promise<string> {
  return String(await ask(tab, { type: 'pulse' }))
}

export async function tellTab(
  tab: number,
  type: 'walk' | 'stopCapture' | 'carryOut' | 'stopPlan',
): Promise<void> {
  await ask(tab, { type })
}

/** The key of the control that the person presses on in the page; null where they gave up. */
export async function askPoint(tab: number): Promise<string | null> {
  await addPointing(tab)
  return pointAnswer.parse(await ask(tab, { type: 'point' })).key
}

export async function stopPointing(tab: number): Promise<void> {
  await addPointing(tab)
  await ask(tab, { type: 'stopPointing' })
}

/** Frames a control of the page for a moment. */
export async function showControl(tab: number, key: string): Promise<void> {
  await addPointing(tab)
  await ask(tab, { type: 'showControl', key })
}
