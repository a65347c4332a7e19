import type { Gap } from '../laas/documents/gap.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import { prove } from '../laas/reports/prove.ts'
import { read } from '../laas/reports/read.ts'
import type { Progress } from '../storage/backup.ts'
import type { Database } from '../storage/database.ts'
import { joinDocuments } from '../storage/joinDocuments.ts'
import { writeLog } from '../storage/log.ts'
import { readSettings } from '../storage/settings.ts'
import { countNames, keyInName } from '../storage/twins.ts'
import type { Capture, Run } from '../storage/types.ts'
import { readBeside } from './beside.ts'
import { evidenceOf, runOf } from './capture.ts'
import { hashOf } from './hash.ts'
import { mapsOf } from './maps.ts'
import { matchKind } from './match.ts'
import { gridOf, namesOf, storedPages } from './pages.ts'
import { storeRun } from './run.ts'
import { settleDamaged } from './settleDamaged.ts'
import { type Reread, storePage } from './storePage.ts'

export interface RereadPace {
  signal?: AbortSignal | undefined
  /** Of all stored pages, how many were looked at. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Reads stored pages anew where other maps than before read them now, `changed` among them: the rows are
 * evidence and stay, what they say is brought up to date. Documents that are now read as others keep what was
 * done with them; none is doubled, none lost. Pages that no map can read stay as they were read, and so does a
 * report that was proved and would be no longer. Returns how many pages were read anew. Rejects when aborted:
 * each report is then read as before or anew, none half.
 */
export async function rereadPages(
  db: Database,
  changed: string[],
  { signal, onProgress }: RereadPace = {},
): Promise<number> {
  const { gaps } = await readSettings(db)
  const kinds = new Set<Kind>()
  let count = 0
  let done = 0
  const of = await db.captures.where('status').equals('stored').count()
  try {
    for (const run of await db.runs.toArray()) {
      const stored = await storedPages(db, run.id)
      const look = (page: number) => {
        signal?.throwIfAborted()
        onProgress?.({ done: Math.min(of, done + page), of })
      }
      look(0)
      const pages = await rereadRun(db, stored, changed, await mapsOf(db, run.site), look)
      done += stored.length
      if (pages.length === 0) continue
      if (run.status === 'complete' && !isWhole(pages)) {
        await writeLog(db, { what: 'proofKept', why: run.title })
        continue
      }
      await store(db, run, pages, gaps)
      for (const kind of [run.kind, ...pages.map(({ reading }) => reading.kind)]) if (kind) kinds.add(kind)
      count += pages.length
    }
  } finally {
    // What was read until it was stopped is compared with the system all the same.
    for (const kind of kinds) {
      const seen = await db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff']).count()
      if (seen > 0) await matchKind(db, kind)
    }
  }
  onProgress?.({ done: of, of })
  return count
}

async function rereadRun(
  db: Database,
  pages: Capture[],
  changed: string[],
  maps: ReportMap[],
  look: (page: number) => void,
): Promise<Reread[]> {
  let looked = 0
  const ends = new Set([pages[0], pages.at(-1)].filter(page => page !== undefined))
  const reread: Reread[] = []
  // Pages of a run are alike: where both its ends are read as ever, so are those between.
  for (const before of [...ends, ...pages.filter(page => !ends.has(page))]) {
    if (reread.length === 0 && ends.size === 0) return []
    ends.delete(before)
    look(looked++)
    const grid = await gridOf(db, before)
    const alone = read(grid, maps)
    const { reading } = await readBeside(db, before, grid, alone, maps)
    const report = reading.report
    if (report === before.report && !changed.includes(report ?? '')) continue
    if (!report || [...grid.problems, ...reading.problems].some(({ weight }) => weight === 'stop')) continue
    const { title, problems } = reading
    const after: Capture = {
      ...before,
      run: runOf(before, reading),
      report,
      title,
      pageProof: { ...reading.pageProof, page: pageSeen(before) },
      problems,
      counts: countNames(namesOf(before.site, reading)),
      hash: await hashOf(evidenceOf(grid, alone)),
    }
    reread.push({ before, after, reading })
  }
  return reread
}

function isWhole(pages: Reread[]): boolean {
  const inOrder = pages.toSorted((a, b) => pageOf(a) - pageOf(b))
  return prove(inOrder.flatMap(({ after }) => after.pageProof ?? [])).status === 'complete'
}

const pageOf = ({ before }: Reread) => before.grid.page?.number ?? 0

/** Which page it is was known from more than its rows. */
const pageSeen = (capture: Capture) => capture.pageProof?.page ?? null

async function store(db: Database, run: Run, pages: Reread[], gaps: Gap[]): Promise<void> {
  const { captures, rows, runs, documents, tallies, sightings, links, plans, log } = db
  const tables = [captures, rows, runs, documents, tallies, sightings, links, plans, log]
  await db.transaction('rw', tables, async () => {
    const groups = Map.groupBy(pages, ({ after }) => after.run)
    for (const [id, own] of groups) {
      const stored = new Map((await storedPages(db, id)).map(page => [page.id, page]))
      for (const page of own) {
        stored.delete(page.after.id)
        const there = [...stored.values()]
        const counts = await storePage(db, page, run, there, gaps)
        if (counts) stored.set(page.after.id, page.after)
      }
      const { after, reading } = own.at(-1)!
      const whole = await storeRun(db, after, reading, [...stored.values()])
      if (run.walk && !whole.walk) await runs.put({ ...whole, walk: run.walk })
    }
    const left = groups.has(run.id) ? null : await storedPages(db, run.id)
    if (left?.length === 0) await runs.delete(run.id)
    else if (left) await storeRun(db, left.at(-1)!, run, left)
    const names = pages.flatMap(page => [
      ...Object.keys(page.before.counts),
      ...Object.keys(page.after.counts),
    ])
    if (run.site === 'old')
      await joinDocuments(
        db,
        names.flatMap(name => keyInName(name) ?? []),
        gaps,
      )
    if (run.site === 'old') await settleDamaged(db, gaps)
    await writeLog(db, { what: 'readAnew', why: pages[0]!.after.title })
  })
}
