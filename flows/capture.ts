import type { Gap } from '../laas/documents/gap.ts'
import { identityOf } from '../laas/documents/identity.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { knownReports } from '../laas/reports/known/index.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import { read } from '../laas/reports/read.ts'
import type { Grid, Reading } from '../laas/reports/reading.ts'
import { dropCapture, rowsOf } from '../storage/captures.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { sightingName, storeSightings } from '../storage/sightings.ts'
import { storeDocuments, takeBack } from '../storage/storeReading.ts'
import { countNames, idsOf } from '../storage/twins.ts'
import type { Capture, Run, Site } from '../storage/types.ts'
import { hashOf } from './hash.ts'
import { storeRun } from './run.ts'

export interface Captured {
  /** Why nothing was stored; null where it was, or where the same page was stored before. */
  problem: Problem | null
  capture: Capture | null
  run: Run | null
  reading: Reading | null
  /** Ids of documents or sightings, one for each of `reading.documents`. */
  ids: string[]
  added: number
  known: number
  /** The page was stored before, with these very cells. */
  again: boolean
}

/** What a page of a site can be: lists stand on the restored system only, reports on both. */
export function mapsOf(site: Site): ReportMap[] {
  return site === 'old' ? knownReports.filter(map => map.site === 'report') : knownReports
}

/** Names one run of a report: the report and what it is filtered by, whatever the page. */
export function runId(site: Site, reading: Reading): string {
  return [site, reading.report, reading.filter].join('|')
}

/** The rows of a capture and its frame as the grid that was read from the page. */
export async function gridOf(db: Database, capture: Capture): Promise<Grid> {
  const rows = await rowsOf(db, capture.id)
  return { ...capture.grid, rows: rows.map(row => row.cells) }
}

/** Names for twins: documents by what they are, sightings by the number the system gave. */
export function namesOf(site: Site, reading: Reading): string[] {
  return reading.documents.map(site === 'old' ? identityOf : sightingName)
}

const none = { capture: null, run: null, reading: null, ids: [], added: 0, known: 0, again: false }

/** Reads the rows of a capture that has come to its end; a `problem` is why nothing of it can be stored. */
async function readCapture(db: Database, id: string, rowCount: number): Promise<Captured> {
  const capture = await db.captures.get(id)
  if (!capture) return { ...none, problem: { code: 'captureLost', values: [], weight: 'stop' } }
  const grid = await gridOf(db, capture)
  if (grid.rows.length !== rowCount) {
    const values = [String(grid.rows.length), String(rowCount)]
    return { ...none, capture, problem: { code: 'rowsLost', values, weight: 'stop' } }
  }
  const reading = read(grid, mapsOf(capture.site))
  const run = runId(capture.site, reading)
  const unknown: Problem = { code: 'unknownReport', values: [], weight: 'stop' }
  const problem =
    [...grid.problems, ...reading.problems].find(({ weight }) => weight === 'stop') ??
    (reading.report ? null : unknown)
  const evidence = reading.documents.flatMap(document => document.rows.map(row => grid.rows[row] ?? []))
  const hash = await hashOf(evidence)
  // One long page may print many paper pages: it is the whole report.
  const page = reading.pageProof.page ?? (grid.page && { number: 1, of: 1 })
  const known = { ...capture, run, hash, rowCount, grid: { ...capture.grid, page } }
  return { ...none, capture: known, reading, problem }
}

/** Reads a page to look up what is known of its rows, and stores nothing. */
export async function glance(db: Database, id: string, rowCount: number): Promise<Captured> {
  const captured = await readCapture(db, id, rowCount)
  await dropCapture(db, id)
  const { capture, reading } = captured
  if (!capture || !reading) return captured
  const pages = await storedPages(db, capture.run)
  const names = namesOf(capture.site, reading)
  const others = pages.filter(page => !isThisPage(page, capture, names))
  return { ...captured, ids: idsOf(names, others) }
}

/**
 * Ends a capture: all its rows are here. Reads them, and in one transaction stores what they say, or
 * nothing. `expected` is the run that a walk is on: a page of another run is not stored.
 */
export async function endCapture(
  db: Database,
  id: string,
  rowCount: number,
  gaps: Gap[],
  expected: string | null,
): Promise<Captured> {
  const captured = await readCapture(db, id, rowCount)
  const { capture, reading } = captured
  const other =
    capture && expected && capture.run !== expected
      ? { code: 'otherReport', values: [reading?.title ?? ''], weight: 'stop' as const }
      : null
  const problem = captured.problem ?? other ?? (await placeProblem(db, capture))
  if (problem || !capture || !reading) {
    await dropCapture(db, id)
    return { ...captured, problem }
  }
  const page = capture.grid.page ?? (capture.more ? null : { number: 1, of: 1 })
  return store(db, { ...capture, grid: { ...capture.grid, page } }, reading, gaps)
}

/**
 * A page that does not say which it is, in a report that has more: cut off before its pager, most likely.
 * It must not be taken for the first page.
 */
async function placeProblem(db: Database, capture: Capture | null): Promise<Problem | null> {
  if (!capture || capture.more || capture.grid.page) return null
  const pages = await storedPages(db, capture.run)
  const several = pages.some(({ grid }) => (grid.page?.of ?? grid.page?.number ?? 1) > 1)
  return several ? { code: 'pageUnknown', values: [], weight: 'stop' } : null
}

async function store(db: Database, capture: Capture, reading: Reading, gaps: Gap[]): Promise<Captured> {
  const tables = [db.captures, db.runs, db.documents, db.tallies, db.sightings, db.log]
  const captured = await db.transaction('rw', tables, async (): Promise<Captured> => {
    const ofRun = await storedPages(db, capture.run)
    const names = namesOf(capture.site, reading)
    const same = ofRun.find(other => isSame(other, capture, reading)) ?? null
    const replaced = ofRun.filter(other => other !== same && isThisPage(other, capture, names))
    const others = ofRun.filter(other => !isThisPage(other, capture, names))
    const ids = idsOf(names, others)
    const counts = countNames(names)
    const { report, title, pageProof, problems } = reading
    const stored: Capture = same ?? {
      ...capture,
      report,
      title,
      pageProof,
      problems,
      counts,
      status: 'stored',
    }
    const result =
      capture.site === 'system'
        ? await storeSightings(db, capture, ids, reading)
        : same
          ? { added: 0, known: ids.length }
          : await storeDocuments(db, capture, others, reading.documents, gaps)
    if (capture.site === 'old') for (const old of replaced) await takeBack(db, old)
    await db.captures.bulkPut([...replaced.map(old => ({ ...old, status: 'replaced' as const })), stored])
    const run = await storeRun(db, capture, reading, [...others, stored])
    if (!same)
      await writeLog(db, { what: 'captured', why: `${title} ${pageOf(capture) ?? ''} +${result.added}` })
    return { problem: null, capture, run, reading, ids, ...result, again: same !== null }
  })
  const isStored = (await db.captures.get(capture.id))?.status === 'stored'
  if (captured.again && !isStored) await dropCapture(db, capture.id)
  return captured
}

/** Its number; a page without a pager is the first and only one; null where pages have no numbers. */
function pageOf(capture: Capture): number | null {
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

/** An earlier capture of the same page: by its number; by what stands on it where pages have none. */
function isThisPage(other: Capture, capture: Capture, names: string[]): boolean {
  const page = pageOf(capture)
  if (page !== null || pageOf(other) !== null) return pageOf(other) === page
  const shared = names.filter(name => other.counts[name]).length
  return other.hash === capture.hash || shared * 2 > names.length
}

/** The same page again: the same cells, proving the same. A date of printing above them may differ. */
function isSame(stored: Capture, capture: Capture, reading: Reading): boolean {
  return (
    stored.hash === capture.hash &&
    pageOf(stored) === pageOf(capture) &&
    JSON.stringify(stored.pageProof) === JSON.stringify(reading.pageProof)
  )
}
