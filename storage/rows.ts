import type { Database } from './database.ts'
import type { Row, RowBatch } from './types.ts'

/**
 * Rows a record. A record costs about as much to write as fifty rows do, and some browsers keep larger values
 * in files of their own, which are slow to write and to read.
 */
const perRecord = 50

/** Rows `from`, `from + 1`, … of a capture as the records of the table. */
export function asRecords(capture: string, from: number, rows: string[][]): RowBatch[] {
  const records: RowBatch[] = []
  for (let i = 0; i < rows.length; i += perRecord)
    records.push({ capture, n: from + i, rows: rows.slice(i, i + perRecord) })
  return records
}

const rowsIn = (record: RowBatch | Row) => ('rows' in record ? record.rows : [record.cells])

/** Records of a capture whose first row stands up to `last`. */
function recordsOf(db: Database, capture: string, last = Number.MAX_SAFE_INTEGER) {
  return db.rows.where('[capture+n]').between([capture, 0], [capture, last], true, true)
}

/** The cells of a capture's rows in their order; only the first `count` where it is given. */
export async function rowsOf(db: Database, capture: string, count?: number): Promise<string[][]> {
  const records = await recordsOf(db, capture, count && count - 1).toArray()
  return records.flatMap(rowsIn).slice(0, count)
}

/** The cells of row `n`; null where it is not stored. */
export async function rowAt(db: Database, capture: string, n: number): Promise<string[] | null> {
  const record = await recordsOf(db, capture, n).last()
  return (record && rowsIn(record)[n - record.n]) ?? null
}

/** How many rows of a capture are stored, one record in memory at a time. */
export async function countRows(db: Database, capture: string): Promise<number> {
  let count = 0
  await recordsOf(db, capture).each(record => {
    count += rowsIn(record).length
  })
  return count
}

/** Must run inside a read-write transaction over the rows; only for a capture that did not come to be stored. */
export async function deleteRows(db: Database, capture: string): Promise<void> {
  await recordsOf(db, capture).delete()
}
