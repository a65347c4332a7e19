import type { Source } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import type { Reading } from '../laas/reports/reading.ts'
import type { Database } from '../storage/database.ts'
import { moveWork } from '../storage/moveWork.ts'
import { storeSightings } from '../storage/sightings.ts'
import { refreshDocuments, shownBy, storeDocuments, takeBack } from '../storage/storeReading.ts'
import { idsOfDocuments, idsOfSightings } from '../storage/twins.ts'
import type { Capture, SightingDetail } from '../storage/types.ts'
import { namesOf, placeAmong } from './pages.ts'

/** A stored page as it is read now: by other maps, or with other pages beside it. */
export interface Reread {
  before: Capture
  after: Capture
  reading: Reading
}

/**
 * Brings what a stored page says up to date: its documents keep what was done with them, none is doubled, none
 * lost. `there`: the other pages of the run. False where one of them shows this very page, and counts. Must run
 * inside a read-write transaction over captures, documents, tallies, sightings, links and plans.
 */
export function storePage(
  db: Database,
  page: Reread,
  run: { id: string; kind: Kind | null },
  there: Capture[],
  gaps: Gap[],
): Promise<boolean> {
  return page.before.site === 'old' ? storeOld(db, page, there, gaps) : storeSeen(db, run, page, there)
}

async function storeOld(
  db: Database,
  { before, after, reading }: Reread,
  there: Capture[],
  gaps: Gap[],
): Promise<boolean> {
  const names = namesOf(before.site, reading)
  const { mine, others } = placeAmong(there, after, names, reading)
  // The same page was captured again since: that capture counts.
  const counts = mine.length === 0
  const shown = await shownBy(db, before)
  const ids = await idsOfDocuments(db, names, others, counts ? [after] : mine)
  if (counts) {
    await storeDocuments(db, after.id, ids, reading.documents, gaps)
    await refreshDocuments(db, after.id, ids, reading.documents, gaps)
  }
  const stay = new Set(ids)
  for (const old of shown.filter(({ id }) => !stay.has(id))) {
    const isHere = ({ capture }: Source) => capture === before.id
    const rows = new Set(old.sources.filter(isHere).map(({ row }) => row))
    const place = reading.documents.findIndex(document => document.rows.some(row => rows.has(row)))
    const heir = place < 0 ? undefined : await db.documents.get(ids[place]!)
    // What other pages still show stays with them.
    if (heir && old.sources.every(isHere)) await moveWork(db, old, heir)
  }
  await takeBack(db, before, gaps, counts ? stay : new Set())
  await db.captures.put(counts ? after : { ...after, status: 'replaced' })
  return counts
}

async function storeSeen(
  db: Database,
  run: { id: string; kind: Kind | null },
  { before, after, reading }: Reread,
  there: Capture[],
): Promise<boolean> {
  const details = new Map<string, SightingDetail>()
  if (run.kind) {
    const gone = await db.sightings
      .where('[kind+run]')
      .equals([run.kind, run.id])
      .filter(({ id }) => Object.hasOwn(before.counts, id.slice(0, id.lastIndexOf('#'))))
      .toArray()
    for (const { id, detail } of gone) if (detail) details.set(id, detail)
    await db.sightings.bulkDelete(gone.map(({ id }) => id))
  }
  const names = namesOf(after.site, reading)
  const numbered = reading.documents.map(({ number }) => number !== '')
  await storeSightings(db, after, idsOfSightings(names, numbered, there), reading, {}, details)
  await db.captures.put(after)
  return true
}
