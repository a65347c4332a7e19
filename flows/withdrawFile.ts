import type { Database } from '../storage/database.ts'
import { joinDocuments } from '../storage/joinDocuments.ts'
import { writeLog } from '../storage/log.ts'
import { readSettings } from '../storage/settings.ts'
import { takeBack } from '../storage/storeReading.ts'
import { keyInName, nameOfId } from '../storage/twins.ts'
import type { Capture, Run } from '../storage/types.ts'
import { matchKind } from './match.ts'
import { storedPages } from './pages.ts'
import { settleDamaged } from './settleDamaged.ts'

/**
 * Takes a file back that was the wrong one, or has been corrected since: what it alone had shown goes, but for
 * documents that somebody has worked on; its rows stay as evidence. Throws where the run is not that of a file.
 */
export async function withdrawFile(db: Database, id: string): Promise<void> {
  const { captures, runs, documents, tallies, sightings, links, plans, log } = db
  const tables = [captures, runs, documents, tallies, sightings, links, plans, log]
  const { gaps } = await readSettings(db)
  const run = await db.transaction('rw', tables, async () => {
    const run = await runs.get(id)
    if (!run?.file) throw new Error(`no file ${id}`)
    const pages = await storedPages(db, id)
    await captures.bulkPut(pages.map(page => ({ ...page, status: 'replaced' as const })))
    await runs.delete(id)
    if (run.site === 'old') {
      for (const page of pages) await takeBack(db, page, gaps)
      const names = pages.flatMap(({ counts }) => Object.keys(counts))
      await joinDocuments(
        db,
        names.flatMap(name => keyInName(name) ?? []),
        gaps,
      )
    } else await unsee(db, run)
    await writeLog(db, { what: 'fileWithdrawn', why: run.file })
    return run
  })
  await settleDamaged(db, gaps)
  if (run.kind) await matchKind(db, run.kind)
}

/** Entries that no other page of the restored system has shown are not known to be there any more. */
async function unsee(db: Database, run: Run): Promise<void> {
  if (!run.kind) return
  const seen = await db.sightings.where('[kind+run]').equals([run.kind, run.id]).toArray()
  const others = await db.captures
    .where('status')
    .equals('stored')
    .filter(({ site }) => site === 'system')
    .toArray()
  const elsewhere = (name: string): Capture | undefined =>
    others.find(({ counts }) => Object.hasOwn(counts, name))
  for (const sighting of seen) {
    const other = elsewhere(nameOfId(sighting.id))
    if (other) await db.sightings.put({ ...sighting, run: other.run })
    else await db.sightings.delete(sighting.id)
  }
}
