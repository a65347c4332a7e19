import type { Gap } from '../laas/documents/gap.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { inSteps } from '../laas/matching/matchAsync.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import { readInSteps } from '../laas/reports/read.ts'
import type { Grid, Reading } from '../laas/reports/reading.ts'
import { isRunning } from '../laas/reports/words.ts'
import { dropCapture } from '../storage/captures.ts'
import type { Database } from '../storage/database.ts'
import { joinDocuments } from '../storage/joinDocuments.ts'
import { writeLog } from '../storage/log.ts'
import type { StoringPace, WritePace } from '../storage/pace.ts'
import { fileRows } from '../storage/rows.ts'
import { sharedKeys } from '../storage/sharedKeys.ts'
import { storeSightings } from '../storage/sightings.ts'
import { storeDocuments, takeBack } from '../storage/storeReading.ts'
import { countNames, idsOfDocuments, idsOfSightings, keyInName } from '../storage/twins.ts'
import type { Capture, Run, Site } from '../storage/types.ts'
import { readBeside } from './beside.ts'
import { hashOf } from './hash.ts'
import { mapsOf } from './maps.ts'
import { learnOffice } from './office.ts'
import { cutAmong, gridOf, namesOf, pageOf, placeAmong, storedPages } from './pages.ts'
import { storeRun } from './run.ts'
import { settleDamaged } from './settleDamaged.ts'
import { storePage } from './storePage.ts'
import { withTitlesBefore } from './untitled.ts'

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

/** Names one run of a report: the report and what it is filtered by, whatever the page. */
export function runId(site: Site, reading: Reading): string {
  return [site, reading.report, reading.filter].join('|')
}

/**
 * A whole file is a run of its own: what it leaves out must never take back what a page has shown, or another
 * file. A single page in a file belongs to its report.
 */
export function runOf({ site, file, grid }: Capture, reading: Reading): string {
  const run = runId(site, reading)
  if (!file || grid.page?.of !== 1) return run
  return `${run}|${file.hash} ${(grid.sheet ?? '').replaceAll('|', ' ')}`
}

/**
 * The rows that make a page what it is, for knowing it again: those of its documents, and what goes on with one of
 * the page before. Balances hold no documents: all of the page counts, but for when it was printed.
 */
export function evidenceOf(grid: Grid, alone: Reading): string[][] {
  if (alone.kind === null) return grid.rows.filter(row => !isRunning(row.filter(Boolean).join(' ')))
  const rows = [...alone.seam.above.map(({ row }) => row), ...alone.documents.flatMap(({ rows }) => rows)]
  return rows.map(row => grid.rows[row] ?? [])
}

/** Rows of a table in which its titles stand. */
const headRows = 12

const none = { capture: null, run: null, reading: null, ids: [], added: 0, known: 0, again: false }
const unread = { ...none, grid: null, maps: [] }

/** What was read of a page by itself, for reading it with those beside it. */
interface Alone extends Captured {
  grid: Grid | null
  maps: ReportMap[]
}

/** Reads the rows of a capture that has come to its end; a `problem` is why nothing of it can be stored. */
async function readCapture(
  db: Database,
  id: string,
  rowCount: number,
  { signal }: StoringPace = {},
  atHand: Grid | null = null,
): Promise<Alone> {
  const capture = await db.captures.get(id)
  if (!capture) return { ...unread, problem: { code: 'captureLost', values: [], weight: 'stop' } }
  let grid = atHand ?? (await gridOf(db, capture))
  signal?.throwIfAborted()
  if (grid.rows.length !== rowCount) {
    const values = [String(grid.rows.length), String(rowCount)]
    return { ...unread, capture, problem: { code: 'rowsLost', values, weight: 'stop' } }
  }
  const maps = await mapsOf(db, capture.site)
  let reading = await inSteps(readInSteps(grid, maps), { signal })
  const titled = reading.report || atHand ? null : await withTitlesBefore(db, capture, grid, maps)
  if (titled) {
    const { rows: _, ...frame } = titled
    Object.assign(capture, { grid: frame })
    grid = titled
    reading = await inSteps(readInSteps(grid, maps), { signal })
  }
  const run = runOf(capture, reading)
  const unknown: Problem = { code: 'unknownReport', values: [], weight: 'stop' }
  const problem =
    [...grid.problems, ...reading.problems].find(({ weight }) => weight === 'stop') ??
    (reading.report ? null : unknown)
  const hash = await hashOf(evidenceOf(grid, reading))
  signal?.throwIfAborted()
  // One long page may print many paper pages: it is the whole report.
  const page = reading.pageProof.page ?? (grid.page && { number: 1, of: 1 })
  const known = { ...capture, run, hash, rowCount, grid: { ...capture.grid, page } }
  return { ...none, capture: known, reading, problem, grid, maps }
}

/** Reads a page to look up what is known of its rows, and stores nothing. */
export async function glance(db: Database, id: string, rowCount: number): Promise<Captured> {
  const { grid, maps, ...captured } = await readCapture(db, id, rowCount)
  await dropCapture(db, id)
  const { capture, reading: alone } = captured
  if (!capture || !alone || !grid) return captured
  const { reading } = await readBeside(db, capture, grid, alone, maps)
  const names = namesOf(capture.site, reading)
  const { mine, others } = placeAmong(await storedPages(db, capture.run), capture, names)
  return { ...captured, reading, ids: await idsOf(db, capture, reading, names, others, mine) }
}

function idsOf(
  db: Database,
  { site }: Capture,
  reading: Reading,
  names: string[],
  others: Capture[],
  mine: Capture[],
): Promise<string[]> | string[] {
  if (site === 'old') return idsOfDocuments(db, names, others, mine)
  const numbered = reading.documents.map(({ number }) => number !== '')
  return idsOfSightings(names, numbered, others)
}

/**
 * Ends a capture: all its rows are here. Reads them, and in one transaction stores what they say, or
 * nothing. `expected` is the run that a walk is on: a page of another run is not stored. `atHand` is the grid of a
 * file: nothing came in of it, its rows are filed right away. Rejects where it is aborted; then nothing is stored,
 * and what came in is still to be dropped.
 */
export async function endCapture(
  db: Database,
  id: string,
  rowCount: number,
  gaps: Gap[],
  expected: string | null,
  pace: StoringPace = {},
  atHand: Grid | null = null,
): Promise<Captured> {
  const { grid, maps, ...captured } = await readCapture(db, id, rowCount, pace, atHand)
  const { capture, reading } = captured
  const other =
    capture && expected && capture.run !== expected
      ? { code: 'otherReport', values: [reading?.title ?? ''], weight: 'stop' as const }
      : null
  const problem = captured.problem ?? other ?? (await placeProblem(db, capture))
  if (problem || !capture || !reading || !grid) {
    await dropCapture(db, id)
    return { ...captured, problem }
  }
  const page = capture.grid.page ?? (capture.more ? null : { number: 1, of: 1 })
  const placed = { ...capture, grid: { ...capture.grid, page } }
  const stored = await store(db, placed, gaps, { grid, maps, alone: reading }, pace)
  if (capture.site === 'old') await learnOffice(db, aboveDocuments(grid, reading))
  return stored
}

/** The texts around the table and those in it above the first document, where viewers put titles. */
function aboveDocuments({ texts, rows }: Grid, { documents }: Reading): string[] {
  // No call takes a hundred thousand arguments.
  const first = documents.reduce((least, document) => Math.min(least, ...document.rows), headRows)
  return [...texts, ...rows.slice(0, first).map(row => row.filter(Boolean).join(' '))]
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

async function store(
  db: Database,
  capture: Capture,
  gaps: Gap[],
  { grid, maps, alone }: { grid: Grid; maps: ReportMap[]; alone: Reading },
  { signal, onProgress }: StoringPace,
): Promise<Captured> {
  const { captures, arrivals, rows, runs, documents, tallies, sightings, links, plans, log } = db
  const tables = [captures, arrivals, rows, runs, documents, tallies, sightings, links, plans, log]
  return db.transaction('rw', tables, async (): Promise<Captured> => {
    const { reading, touched } = await readBeside(db, capture, grid, alone, maps)
    const names = namesOf(capture.site, reading)
    const pages = await storedPages(db, capture.run)
    const { same, mine, others } = placeAmong(pages, capture, names, reading)
    const { report, title, pageProof, problems } = reading
    const stored: Capture = same ?? {
      ...capture,
      report,
      title,
      pageProof,
      problems,
      counts: countNames(names),
      status: 'stored',
    }
    let written = 0
    const pace: WritePace = {
      signal,
      onWritten(count) {
        written += count
        onProgress?.(written / (grid.rows.length + names.length))
      },
    }
    if (!same) await fileRows(db, capture.id, grid.rows, pace)
    const ids = await idsOf(db, capture, reading, names, others, mine)
    // The long view of the report has whole what goes over the edges of this page.
    const cut = same?.grid.page?.of === 1 ? cutAmong(capture.site, reading) : null
    const told = names.flatMap((name, at) => (cut?.has(name) ? [] : [at]))
    const isOld = capture.site === 'old'
    const { added, known, fresh } = isOld
      ? await storeDocuments(
          db,
          stored.id,
          told.map(at => ids[at]!),
          told.map(at => reading.documents[at]!),
          gaps,
          pace,
        )
      : { ...(await storeSightings(db, capture, ids, reading, pace)), fresh: [] }
    const replaced = mine.filter(other => other !== same && other.id !== capture.id)
    if (isOld) for (const old of replaced) await takeBack(db, old, gaps)
    await captures.bulkPut([...replaced.map(old => ({ ...old, status: 'replaced' as const })), stored])
    const now = new Map([...others, stored].map(page => [page.id, page]))
    for (const page of touched) {
      const there = [...now.values()].filter(({ id }) => id !== page.after.id)
      if (await storePage(db, page, { id: capture.run, kind: reading.kind }, there, gaps))
        now.set(page.after.id, page.after)
    }
    signal?.throwIfAborted()
    // Which run a capture is of must be known before its documents are joined with those of others.
    const gone = [...replaced, ...touched.flatMap(({ before, after }) => [before, after])]
    // What is new and has its number to itself is joined with nothing; a long file holds little else.
    const unseen = new Set(gone.length === 0 ? fresh : [])
    const shared = await sharedKeys(db, [...unseen])
    const keys = [...names, ...gone.flatMap(old => Object.keys(old.counts))].flatMap((name, at) => {
      const key = keyInName(name)
      return key === null || (unseen.has(ids[at] ?? '') && !shared.has(key)) ? [] : key
    })
    const moved = isOld ? await joinDocuments(db, keys, gaps) : new Map<string, string>()
    const joined = fresh.filter(id => moved.has(id)).length
    const result = { added: added - joined, known: known + joined }
    const run = await storeRun(db, capture, reading, [...now.values()])
    signal?.throwIfAborted()
    if (isOld) await settleDamaged(db, gaps)
    if (!same)
      await writeLog(db, {
        what: 'captured',
        why: `${stored.title} ${pageOf(capture) ?? ''} +${result.added}`,
      })
    await dropCapture(db, capture.id)
    const kept = ids.map(id => moved.get(id) ?? id)
    return { problem: null, capture, run, reading, ids: kept, ...result, again: same !== null }
  })
}
