import type { ReportMap } from '../laas/reports/map.ts'
import type { Grid } from '../laas/reports/reading.ts'
import { recognise } from '../laas/reports/recognise.ts'
import { isRunning } from '../laas/reports/words.ts'
import type { Database } from '../storage/database.ts'
import { rowsOf } from '../storage/rows.ts'
import type { Capture } from '../storage/types.ts'
import { pageOf } from './pages.ts'

/** Rows in which a page has its titles and its header. */
const head = 60

/**
 * A page that prints no title, and has the number after a stored one from the same address and that one's very header,
 * is the next page of its report: the grid with that page's titles among its texts, and a word of it. Null where there
 * is no such page, or where those that there are bear other titles.
 */
export async function withTitlesBefore(
  db: Database,
  capture: Capture,
  grid: Grid,
  maps: ReportMap[],
): Promise<Grid | null> {
  const number = pageOf(capture)
  if (number === null || number < 2) return null
  const isBefore = (other: Capture) =>
    other.site === capture.site && pageOf(other) === number - 1 && placeOf(other) === placeOf(capture)
  const stored = await db.captures.where('status').equals('stored').filter(isBefore).toArray()
  const found = new Map<string, string[]>()
  for (const page of stored) {
    const rows = await rowsOf(db, page.id, head)
    const header = recognise({ ...page.grid, rows }, maps)?.header
    if (!header?.rows) continue
    const labels = textOf(rows[header.row]!)
    if (!grid.rows.slice(0, head).some(row => textOf(row) === labels)) continue
    const above = rows.slice(0, header.row).map(row => row.filter(Boolean).join(' '))
    const texts = [...page.grid.texts, ...above].filter(text => text && !isRunning(text))
    found.set(texts.join('\n'), texts)
  }
  const [texts, ...others] = found.values()
  if (!texts || others.length > 0) return null
  const problem = { code: 'titleFromBefore', values: [String(number - 1)], weight: 'flag' as const }
  return { ...grid, texts: [...texts, ...grid.texts], problems: [...grid.problems, problem] }
}

const textOf = (row: string[]) => row.filter(Boolean).join('|')

/** The address without what differs from page to page. */
const placeOf = ({ url }: Capture) => url.replace(/[?#].*$/, '')
