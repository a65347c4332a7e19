import type { Pace } from '../laas/reports/grid/breath.ts'
import { type ReadGrid, readGrid } from '../laas/reports/grid/readGrid.ts'

export interface PageInView extends ReadGrid {
  /** The pager offers a page after this one. */
  more: boolean
}

const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }

/** Lets the page live between two slices of work; by a timer, slow in a background tab, only where there is no better. */
const breathe = () => scheduler?.yield?.() ?? new Promise<void>(resolve => setTimeout(resolve))

/** Reads the page in view. */
export async function readPage(pace: Omit<Pace, 'breathe'> = {}): Promise<PageInView> {
  const read = await readGrid(document, { breathe, ...pace })
  const { pager } = read
  const more =
    pager !== null && (pager.next !== null || pager.pages.some(page => page.number > (pager.current ?? 0)))
  return { ...read, more }
}

/** What changes when another page of the report comes: enough of the cells to tell two pages apart. */
export function signatureOf({ grid }: PageInView): string {
  return JSON.stringify([grid.page, grid.rows.length, grid.rows.slice(0, 30), grid.rows.slice(-3)])
}
