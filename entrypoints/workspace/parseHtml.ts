import { readGrid } from '../../laas/reports/grid/readGrid.ts'
import type { Grid } from '../../laas/reports/reading.ts'

/** Rows of a file that is HTML, in slices that let the page answer. Null where it cannot be parsed. */
export async function parseHtml(text: string): Promise<Grid | null> {
  try {
    const breathe = () => new Promise<void>(resolve => setTimeout(resolve))
    return (await readGrid(new DOMParser().parseFromString(text, 'text/html'), { breathe })).grid
  } catch {
    return null
  }
}
