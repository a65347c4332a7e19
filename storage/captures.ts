import { clearArrivals } from './arrivals.ts'
import type { Database } from './database.ts'
import type { Capture } from './types.ts'

/** Opens a capture: nothing counts until it is stored. Asked twice it is opened once; throws on a stored one. */
export async function openCapture(db: Database, capture: Capture): Promise<void> {
  await db.transaction('rw', db.captures, async () => {
    const before = await db.captures.get(capture.id)
    if (before && before.status !== 'receiving') throw new Error(`capture ${capture.id} is stored`)
    await db.captures.put(capture)
  })
}

/**
 * What stands around the rows, known once the page is read to its end. Leaves a stored
 * capture as it is.
 */
export async function frameCapture(
  db: Database,
  capture: string,
  frame: Pick<Capture, 'grid' | 'more'>,
): Promise<void> {
  await db.transaction('rw', db.captures, async () => {
    const open = await db.captures.get(capture)
    if (open?.status === 'receiving') await db.captures.put({ ...open, ...frame })
  })
}

/**
 * Takes in rows `from`, `from + 1`, … of a capture; done once they are in the database. Keys are given by place,
 * so a batch that comes twice (the sender heard no answer) is there once. Throws where no such capture is
 * open: what is stored is evidence and is never written again.
 */
export async function addRows(db: Database, capture: string, from: number, rows: string[][]): Promise<void> {
  await db.transaction('rw', db.captures, db.arrivals, async () => {
    const open = await db.captures.get(capture)
    if (open?.status !== 'receiving') throw new Error(`capture ${capture} is not open`)
    await db.arrivals.put({ capture, n: from, rows })
  })
}

/** Forgets what came in of a capture, and the capture where it did not come to be stored. */
export async function dropCapture(db: Database, capture: string): Promise<void> {
  await db.transaction('rw', db.captures, db.arrivals, async () => {
    await clearArrivals(db, capture)
    const before = await db.captures.get(capture)
    if (before?.status === 'receiving') await db.captures.delete(capture)
  })
}
