import { clearArrivals } from './arrivals.ts'
import type { Database } from './database.ts'

/** A capture that received nothing for so long will not come to its end any more. */
const patience = 60 * 60 * 1000

/** Forgets captures that were begun and never ended, with what came in of them. Stored ones stay for ever. */
export async function cleanUp(db: Database, now = Date.now()): Promise<number> {
  const before = new Date(now - patience).toISOString()
  return db.transaction('rw', db.captures, db.arrivals, async () => {
    const open = await db.captures.where('status').equals('receiving').toArray()
    const left = open.filter(({ at }) => at < before).map(({ id }) => id)
    for (const id of left) await clearArrivals(db, id)
    await db.captures.bulkDelete(left)
    return left.length
  })
}
