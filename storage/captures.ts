import type { Database } from './database.ts'
import type { Capture, Row } from './types.ts'

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

interface Batch {
  db: Database
  capture: string
  records: Row[]
  written: () => void
  failed: (reason: unknown) => void
}

/** Batches that came while others were being written; with the worker they are lost, unanswered. */
let waiting: Batch[] = []
/** Transactions under way: while one comes to its end the next is filled. */
let writing = 0
const atOnce = 2

/**
 * Adds rows `from`, `from + 1`, … of a capture; done once they are in the database. Keys are given by place,
 * so a batch that comes twice (the sender heard no answer) is there once. Throws where no such capture is
 * open: what is stored is evidence and is never written again. What comes while a transaction runs goes down
 * together in the next: for rows, a transaction costs more than a hundred of them.
 */
export function addRows(db: Database, capture: string, from: number, rows: string[][]): Promise<void> {
  const records: Row[] = rows.map((cells, i) => ({ capture, n: from + i, cells }))
  return new Promise((written, failed) => {
    waiting.push({ db, capture, records, written, failed })
    if (writing < atOnce) void writeWaiting()
  })
}

async function writeWaiting(): Promise<void> {
  writing += 1
  while (waiting[0]) {
    const { db, capture } = waiting[0]
    const together = waiting.filter(batch => batch.db === db && batch.capture === capture)
    waiting = waiting.filter(batch => !together.includes(batch))
    try {
      await db.transaction('rw', db.captures, db.rows, async () => {
        const open = await db.captures.get(capture)
        if (open?.status !== 'receiving') throw new Error(`capture ${capture} is not open`)
        await db.rows.bulkPut(together.flatMap(({ records }) => records))
      })
      for (const { written } of together) written()
    } catch (reason) {
      for (const { failed } of together) failed(reason)
    }
  }
  writing -= 1
}

/** All rows of a capture in their order. */
export function rowsOf(db: Database, capture: string): Promise<Row[]> {
  return db.rows.where('[capture+n]').between([capture, 0], [capture, Number.MAX_SAFE_INTEGER]).toArray()
}

export function countRows(db: Database, capture: string): Promise<number> {
  return db.rows.where('[capture+n]').between([capture, 0], [capture, Number.MAX_SAFE_INTEGER]).count()
}

/** Forgets a capture that did not come to be stored, and its rows. Leaves a stored one alone. */
export async function dropCapture(db: Database, capture: string): Promise<void> {
  await db.transaction('rw', db.captures, db.rows, async () => {
    const before = await db.captures.get(capture)
    if (before && before.status !== 'receiving') return
    await db.rows.where('[capture+n]').between([capture, 0], [capture, Number.MAX_SAFE_INTEGER]).delete()
    await db.captures.delete(capture)
  })
}
