import { readGrid } from '../../laas/reports/grid/readGrid.ts'
import type { Grid } from '../../laas/reports/reading.ts'

/** Rows of a file that is HTML, in slices that let the page answer. Null where it cannot be parsed. */
export async function parseHtml(text: string): Promise<Grid | null> {
  try {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    // Such a document is drawn nowhere: the browser would call every table of it unseen.
    for (const table of parsed.querySelectorAll('table, [role]')) table.checkVisibility = () => true
    const breathe = () => new Promise<void>(resolve => setTimeout(resolve))
    return (await readGrid(parsed, { breathe })).grid
  } catch {
    return null
  }
}
