import type { Database } from './database.ts'
import type { Capture, Row } from './types.ts'

/** Opens a capture: nothing counts until it is stored. */
export async function openCapture(db: Database, capture: Capture): Promise<void> {
  await db.captures.add(capture)
}

/**
 * Adds rows `from`, `from + 1`, … of a capture. Keys are given by place, so a batch that comes twice
 * (the sender heard no answer) is there once.
 */
export async function addRows(db: Database, capture: string, from: number, rows: string[][]): Promise<void> {
  const records: Row[] = rows.map((cells, i) => ({ capture, n: from + i, cells }))
  await db.rows.bulkPut(records)
}

/** All rows of a capture in their order. */
export function rowsOf(db: Database, capture: string): Promise<Row[]> {
  return db.rows.where('[capture+n]').between([capture, 0], [capture, Number.MAX_SAFE_INTEGER]).toArray()
}

/** Forgets a capture that never came to an end or that is already stored, and its rows. */
export async function dropCapture(db: Database, capture: string): Promise<void> {
  await db.transaction('rw', db.captures, db.rows, async () => {
    await db.rows.where('[capture+n]').between([capture, 0], [capture, Number.MAX_SAFE_INTEGER]).delete()
    await db.captures.delete(capture)
  })
}
