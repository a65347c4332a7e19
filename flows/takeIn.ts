import type { Gap } from '../laas/documents/gap.ts'
import { identityOf } from '../laas/documents/identity.ts'
import { kinds } from '../laas/documents/kinds.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import { read } from '../laas/reports/read.ts'
import type { Progress } from '../storage/backup.ts'
import type { Database } from '../storage/database.ts'
import { joinDocuments } from '../storage/joinDocuments.ts'
import { importBackup, type Restored } from '../storage/restore.ts'
import { readSettings } from '../storage/settings.ts'
import { sayingsOf, withSayings } from '../storage/storedDocument.ts'
import { storeDocuments, takeBack } from '../storage/storeReading.ts'
import { type Change, writeDocuments } from '../storage/tallies.ts'
import { countNames, idsOfDocuments } from '../storage/twins.ts'
import type { Capture, Run } from '../storage/types.ts'
import { readBeside } from './beside.ts'
import { mapsOf } from './maps.ts'
import { matchKind } from './match.ts'
import { gridOf, storedPages } from './pages.ts'
import { storeRun } from './run.ts'
import { settleDamaged } from './settleDamaged.ts'

/**
 * Takes in a backup and brings together what both sides know: pages that both have captured count once, twins
 * of which each side knew one become two, and all is matched anew. Throws `BackupError`; then nothing was
 * changed.
 */
export async function takeIn(
  db: Database,
  file: Blob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Restored> {
  const restored = await importBackup(db, file, onProgress, signal)
  const { gaps } = await readSettings(db)
  const runs = await db.runs.filter(({ site }) => site === 'old').toArray()
  const maps = await mapsOf(db, 'old')
  for (const run of runs) restored.added += await joinRun(db, run, gaps, maps)
  restored.added -= await joinAll(db, gaps)
  await settleDamaged(db, gaps)
  for (const kind of kinds) {
    const seen = await db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff']).count()
    if (seen > 0) await matchKind(db, kind)
  }
  return restored
}

/** Brings documents of one number together, of which each side had one; returns how many went into another. */
async function joinAll(db: Database, gaps: Gap[]): Promise<number> {
  const { documents, captures, tallies, links, plans } = db
  return db.transaction('rw', [documents, captures, tallies, links, plans], async () => {
    const seen = new Set<string>()
    const several = new Set<string>()
    await documents.each(({ key, sources }) => {
      if (key === undefined) return
      if (seen.has(key) || sources.some(({ says }) => says)) several.add(key)
      seen.add(key)
    })
    return (await joinDocuments(db, [...several], gaps)).size
  })
}

/** Brings the pages of a run together; returns how many documents came to light. */
async function joinRun(db: Database, run: Run, gaps: Gap[], maps: ReportMap[]): Promise<number> {
  const { captures, rows, runs, documents, tallies, links, plans } = db
  return db.transaction('rw', [captures, rows, runs, documents, tallies, links, plans], async () => {
    const all = (await storedPages(db, run.id)).sort((a, b) => (a.at < b.at ? 1 : -1))
    const pages: Capture[] = []
    const doubled: Capture[] = []
    for (const page of all) (pages.some(other => isSamePage(other, page)) ? doubled : pages).push(page)
    await parseTwins(db, pages, gaps)
    let added = 0
    for (const page of pages) added += await complete(db, page, pages, gaps, maps)
    for (const page of doubled) await takeBack(db, page, gaps)
    await captures.bulkPut(doubled.map(page => ({ ...page, status: 'replaced' as const })))
    const [latest] = pages
    const stored = await runs.get(run.id)
    if (latest && stored) {
      const lastAt = latest.at > stored.lastAt ? latest.at : stored.lastAt
      await runs.put({ ...(await storeRun(db, latest, stored, pages)), lastAt, unmatched: stored.unmatched })
    }
    return added
  })
}

function isSamePage({ grid: a, hash }: Capture, { grid: b, hash: other }: Capture): boolean {
  return a.page && b.page ? a.page.number === b.page.number && a.page.of === b.page.of : hash === other
}

/** A document that stands on two pages of one run is two: each side had given its own the same name. */
async function parseTwins(db: Database, pages: Capture[], gaps: Gap[]): Promise<void> {
  const ids = new Set(pages.map(({ id }) => id))
  const onPages = countNames(pages.flatMap(({ counts }) => Object.keys(counts)))
  const shared = Object.keys(onPages).filter(name => onPages[name]! > 1)
  const prefixes = shared.map(name => `${name}#`)
  const changes: Change[] = []
  await db.documents
    .where('id')
    .startsWithAnyOf(prefixes)
    .each(before => {
      const here = new Set(before.sources.map(({ capture }) => capture).filter(id => ids.has(id)))
      if (here.size < 2) return
      const [first] = here
      const sayings = sayingsOf(before).filter(({ capture }) => capture === first || !ids.has(capture))
      changes.push({ before, after: withSayings(before, sayings, gaps) })
    })
  await writeDocuments(db, changes)
}

/** Adds documents that a page shows and that are not there. */
async function complete(
  db: Database,
  page: Capture,
  pages: Capture[],
  gaps: Gap[],
  maps: ReportMap[],
): Promise<number> {
  const others = pages.filter(other => other !== page)
  const names = Object.entries(page.counts).flatMap(([name, count]) =>
    Array<string>(Math.min(count, page.rowCount)).fill(name),
  )
  const expected = await idsOfDocuments(db, names, others, [page])
  const found = await db.documents.bulkGet(expected)
  if (found.every(document => document?.sources.some(source => source.capture === page.id))) return 0
  const grid = await gridOf(db, page)
  const { documents } = (await readBeside(db, page, grid, read(grid, maps), maps)).reading
  const ids = await idsOfDocuments(db, documents.map(identityOf), others, [page])
  return (await storeDocuments(db, page.id, ids, documents, gaps)).added
}
