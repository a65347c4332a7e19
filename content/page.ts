import type { Pace } from '../laas/reports/grid/breath.ts'
import { readGrid } from '../laas/reports/grid/readGrid.ts'
import { findPager, type Pager } from '../laas/reports/pager.ts'
import type { Grid } from '../laas/reports/reading.ts'

export interface PageInView {
  grid: Grid
  rowElements: (Element | null)[]
  pager: Pager | null
  /** The pager offers a page after this one. */
  more: boolean
}

const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }

/** Lets the page live between two slices of work; by a timer, slow in a background tab, only where there is no better. */
const breathe = () => scheduler?.yield?.() ?? new Promise<void>(resolve => setTimeout(resolve))

/** Reads the page in view; its number is the viewer's own, else its pager's. */
export async function readPage(pace: Omit<Pace, 'breathe'> = {}): Promise<PageInView> {
  const { grid, rowElements } = await readGrid(document, { breathe, ...pace })
  const pager = findPager(document)
  const current = pager?.current ?? null
  const more =
    pager !== null && (pager.next !== null || pager.pages.some(page => page.number > (current ?? 0)))
  const page = grid.page ?? (pager && current !== null ? { number: current, of: pager.of } : null)
  return { grid: { ...grid, page }, rowElements, pager, more }
}

/** What changes when another page of the report comes: enough of the cells to tell two pages apart. */
export function signatureOf({ grid }: PageInView): string {
  return JSON.stringify([grid.page, grid.rows.length, grid.rows.slice(0, 30), grid.rows.slice(-3)])
}
