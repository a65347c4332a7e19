import { identityOf } from '../laas/documents/identity.ts'
import type { Grid, Reading } from '../laas/reports/reading.ts'
import { arrivedRows } from '../storage/arrivals.ts'
import type { Database } from '../storage/database.ts'
import { rowsOf } from '../storage/rows.ts'
import { sightingName } from '../storage/sightings.ts'
import { countNames, keyInName } from '../storage/twins.ts'
import type { Capture, Site } from '../storage/types.ts'

/** The rows of a capture, filed or just come in, and its frame as the grid that was read from the page. */
export async function gridOf(db: Database, { id, status, grid }: Capture): Promise<Grid> {
  return { ...grid, rows: await (status === 'receiving' ? arrivedRows(db, id) : rowsOf(db, id)) }
}

/** Names for twins: documents by what they are, sightings by the number the system gave. */
export function namesOf(site: Site, reading: Reading): string[] {
  return reading.documents.map(site === 'old' ? identityOf : sightingName)
}

/** Its number; a page without a pager is the first and only one; null where pages have no numbers. */
export function pageOf(capture: Capture): number | null {
  return capture.grid.page?.number ?? (capture.more ? null : 1)
}

/** The pages of a run that count: the latest capture of each. */
export function storedPages(db: Database, run: string): Promise<Capture[]> {
  return db.captures
    .where('run')
    .equals(run)
    .filter(other => other.status === 'stored')
    .toArray()
}

/** Which earlier captures show this page (`same`: with the very same cells), and which the run's others. */
export function placeAmong(pages: Capture[], capture: Capture, names: string[], reading?: Reading) {
  const counts = countNames(names)
  const same =
    (reading && pages.find(other => isSame(other, capture, reading))) ??
    pages.find(other => isWithin(counts, capture, other, reading ? cutAmong(capture.site, reading) : none)) ??
    null
  const mine = pages.filter(other => other === same || isThisPage(other, capture, counts))
  return { same, mine, others: pages.filter(other => !mine.includes(other)) }
}

const isWhole = (capture: Capture) => capture.grid.page?.of === 1

/** A page of a report whose long view, all pages in one, is stored and shows everything that the page shows. */
function isWithin(
  counts: Capture['counts'],
  capture: Capture,
  long: Capture,
  cut: ReadonlySet<string>,
): boolean {
  if (capture.site === 'system' || !isWhole(long) || isWhole(capture)) return false
  const keys = new Set(Object.keys(long.counts).map(keyInName))
  const shown = Object.entries(counts)
  return (
    shown.length > 0 &&
    shown.every(([name, count]) =>
      cut.has(name) ? keys.has(keyInName(name)) : (long.counts[name] ?? 0) >= count,
    )
  )
}

const none: ReadonlySet<string> = new Set()

/** Names of documents that go over an edge of their page: the long view has them whole, under another name. */
export function cutAmong(site: Site, { documents, problems }: Reading): ReadonlySet<string> {
  const rows = new Set(
    problems.filter(({ code }) => /^documentCut$|^documentBegun$/.test(code)).map(({ row }) => row),
  )
  const cut = documents.filter(document => rows.has(document.rows[0]))
  return new Set(cut.map(site === 'old' ? identityOf : sightingName))
}

/**
 * An earlier capture of the same page: by its number; by what stands on it where pages have none, or where
 * one of the two shows the report in one long page and the other in several.
 */
function isThisPage(other: Capture, capture: Capture, counts: Capture['counts']): boolean {
  const [page, before] = [pageOf(capture), pageOf(other)]
  if ((page === null) !== (before === null)) return false
  if (page !== null && isWhole(other) === isWhole(capture)) return page === before
  if (other.hash === capture.hash) return true
  const shared = Object.entries(counts).map(([name, count]) => Math.min(count, other.counts[name] ?? 0))
  const shorter = Math.min(sum(Object.values(counts)), sum(Object.values(other.counts)))
  return shorter === 0 ? page === before : sum(shared) * 2 > shorter
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

/** The same page again: the same cells, proving the same. A date of printing above them may differ. */
function isSame(stored: Capture, capture: Capture, reading: Reading): boolean {
  return (
    stored.hash === capture.hash &&
    pageOf(stored) === pageOf(capture) &&
    inOneOrder(stored.pageProof) === inOneOrder(reading.pageProof)
  )
}

/** As text, keys sorted: what came back out of a backup may have its keys in another order. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
