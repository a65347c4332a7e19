import type { Database } from './database.ts'

/** A capture that received nothing for so long will not come to its end any more. */
const patience = 60 * 60 * 1000

/** Forgets captures that were begun and never ended, with their rows. Stored ones stay for ever. */
export async function cleanUp(db: Database, now = Date.now()): Promise<number> {
  const before = new Date(now - patience).toISOString()
  return db.transaction('rw', db.captures, db.rows, async () => {
    const open = await db.captures.where('status').equals('receiving').toArray()
    const left = open.filter(({ at }) => at < before).map(({ id }) => id)
    for (const id of left)
      await db.rows.where('[capture+n]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete()
    await db.captures.bulkDelete(left)
    return left.length
  })
}
