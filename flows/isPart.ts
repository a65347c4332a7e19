import { isNarrowed } from '../laas/reports/narrowed.ts'
import type { Database } from '../storage/database.ts'
import type { Run } from '../storage/types.ts'
import { storedPages } from './pages.ts'

/** Rows of a page in which its titles and filters may stand. */
const head = 15

/** The texts above the report filter more than its dates. */
export async function isPartOnly(db: Database, run: Run): Promise<boolean> {
  const [page] = await storedPages(db, run.id)
  if (!page) return false
  const rows = await db.rows.where('[capture+n]').between([page.id, 0], [page.id, head]).toArray()
  return isNarrowed([...page.grid.texts, ...rows.map(({ cells }) => cells.filter(Boolean).join(' '))])
}
