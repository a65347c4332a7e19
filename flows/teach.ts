import type { ReportMap } from '../laas/reports/map.ts'
import { foldText } from '../laas/thai/fold.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { readMapFile } from '../storage/mapFile.ts'
import { taughtMap } from '../storage/mapRecords.ts'
import type { TaughtMap } from '../storage/types.ts'
import { hashOf } from './hash.ts'
import { type RereadPace, rereadPages } from './reread.ts'

export { type Trial, tryMap } from '../laas/reports/teach/tryMap.ts'

/**
 * Keeps a map that a person taught and gives it with its id: made of the title and the headings, so that the
 * same page taught again replaces it, on this computer and on a colleague's. `before` is the id of the map that
 * it takes the place of. Pages that are stored already are read anew with it; stopped there, it is kept.
 * Throws where the map is none.
 */
export async function saveMap(
  db: Database,
  map: ReportMap,
  before: string | null = null,
  pace: RereadPace = {},
): Promise<ReportMap> {
  const kept = { ...map, id: await idOf(map) }
  const record: TaughtMap = { id: kept.id, type: 'report', at: new Date().toISOString(), map: kept }
  // What no backup and no file could hold is not kept in the first place.
  taughtMap.parse(record)
  await db.transaction('rw', db.maps, db.log, async () => {
    if (before && before !== kept.id) await db.maps.delete(before)
    await db.maps.put(record)
    await writeLog(db, { what: 'mapTaught', why: nameOfMap(kept) })
  })
  await rereadPages(db, before ? [kept.id, before] : [kept.id], pace)
  return kept
}

/** Forgets a taught map. What was captured with it stays. */
export async function deleteMap(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.maps, db.log, async () => {
    const map = await db.maps.get(id)
    if (!map) return
    await db.maps.delete(id)
    await writeLog(db, { what: 'mapDeleted', why: nameOfMap(map.map) })
  })
}

/**
 * Takes in a colleague's file: maps of the same page replace the own. Throws `MapFileError`; then nothing was
 * changed. `onKept` is told before stored pages are read anew: stopped there, the maps are kept.
 */
export async function importMaps(
  db: Database,
  file: Blob,
  { onKept, ...pace }: RereadPace & { onKept?: (kept: { added: number; replaced: number }) => void } = {},
): Promise<{ added: number; replaced: number }> {
  const found = await Promise.all(
    (await readMapFile(file)).map(async (one): Promise<TaughtMap> => {
      // A form of a file must not pass for one that is built in.
      if (one.type === 'form') {
        const id = one.map.id.startsWith('taught') ? one.map.id : `taught-${one.map.id}`
        return { ...one, id, map: { ...one.map, id } }
      }
      const id = await idOf(one.map)
      return { ...one, id, map: { ...one.map, id } }
    }),
  )
  const result = await db.transaction('rw', db.maps, db.log, async () => {
    const here = await db.maps.bulkGet(found.map(({ id }) => id))
    await db.maps.bulkPut(found)
    for (const { map } of found) await writeLog(db, { what: 'mapImported', why: nameOfMap(map) })
    const replaced = here.filter(Boolean).length
    return { added: found.length - replaced, replaced }
  })
  onKept?.(result)
  await rereadPages(
    db,
    found.map(({ id }) => id),
    pace,
  )
  return result
}

/** Of which report a map is, as a person knows it. */
export function nameOfMap(map: { titles: string[]; name?: string | undefined }): string {
  return map.titles[0] ?? map.name ?? ''
}

/** What comes from a file names itself as it likes; a map is known by what it is for. */
async function idOf({ site, titles, name, header }: ReportMap): Promise<string> {
  const about = [site, ...[...titles, name ?? ''].map(foldText), ...(header ?? []).map(foldText)]
  return `taught-${(await hashOf([about])).slice(0, 24)}`
}
