import type { Grid, Reading } from '../../laas/reports/reading.ts'
import { proposeColumns } from '../../laas/reports/teach/propose.ts'
import { type TeachWhy, whyTeach } from '../../laas/reports/teach/whyTeach.ts'
import { parseDate } from '../../laas/thai/dates.ts'
import type { Site } from '../../storage/types.ts'
import type { PageInTab } from './lookAt.ts'

/** A table in the tab that a person could teach. */
export interface Table {
  site: Site
  grid: Grid
  /** There are more rows than these: what they come to proves nothing. */
  partial?: boolean
  /** Id of the map that it was read with; null where none is known. */
  report: string | null
  why: TeachWhy
}

/** The table of a page that could be taught, and why; null where there is none, or it holds no documents. */
export function tableIn(page: PageInTab): Table | null {
  if (page.is === 'plain') return listIn(page)
  if (page.is === 'form') return page.list ? listIn(page.list) : null
  if (page.is !== 'report' && page.is !== 'list') return null
  const { site, grid, reading } = page
  // Rows of two cells are a form, or a page's frame.
  const why = grid.rows.some(row => row.filter(Boolean).length > 2) ? whyTeach(reading) : null
  return why && { site, grid, report: reading.report, why }
}

/** A page of the restored system that is no list that is known. */
function listIn({ grid, reading }: { grid: Grid; reading: Reading }): Table | null {
  const why = whyTeach(reading)
  const { header, columns } = proposeColumns(grid, { site: 'system' })
  // A form has headings and texts too, and a grid to be typed into: but no days or sums to be read.
  const filled = columns.filter(({ samples }) => samples.length > 0)
  const isList = filled.length > 2 && filled.some(({ samples }) => samples.some(isFigure))
  return why && header && isList ? { site: 'system', grid, report: reading.report, why } : null
}

const isFigure = (text: string) => parseDate(text).iso !== null || /\d[.,]\d\d/.test(text)
