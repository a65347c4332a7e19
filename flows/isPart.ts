import { findHeader } from '../laas/reports/header.ts'
import { knownReports } from '../laas/reports/known/index.ts'
import { isNarrowed } from '../laas/reports/narrowed.ts'
import type { Database } from '../storage/database.ts'
import { rowsOf } from '../storage/rows.ts'
import type { Run } from '../storage/types.ts'
import { storedPages } from './pages.ts'

/** Rows of a page in which its titles and its header stand. */
const head = 60
/** Where no header is known, titles stand in the first of them. */
const titles = 12

/** The texts above the report filter more than its dates. Headings of groups below its header do not. */
export async function isPartOnly(db: Database, run: Run): Promise<boolean> {
  const [page] = await storedPages(db, run.id)
  if (!page) return false
  const rows = await rowsOf(db, page.id, head)
  const map = knownReports.find(({ id }) => id === run.report)
  const header = map && findHeader({ ...page.grid, rows }, map)
  const above = rows.slice(0, header?.row ?? titles).map(cells => cells.filter(Boolean).join(' '))
  return isNarrowed([...page.grid.texts, ...above])
}
