import type { Database } from './database.ts'
import type { WritePace } from './pace.ts'

/** Rows written at a time: a long file must not stand in memory twice. */
const slice = 1_000

/** The cells of a capture's rows in their order; only the first `count` where it is given. */
export async function rowsOf(
  db: Database,
  capture: string,
  count = Number.MAX_SAFE_INTEGER,
): Promise<string[][]> {
  const rows = await db.rows.where('[capture+n]').between([capture, 0], [capture, count]).toArray()
  return rows.map(({ cells }) => cells)
}

/** Files all rows of a capture, as evidence for ever. Must run inside a read-write transaction over the rows. */
export async function fileRows(
  db: Database,
  capture: string,
  rows: string[][],
  { signal, onWritten }: WritePace = {},
): Promise<void> {
  for (let from = 0; from < rows.length; from += slice) {
    signal?.throwIfAborted()
    const part = rows.slice(from, from + slice)
    await db.rows.bulkAdd(part.map((cells, i) => ({ capture, n: from + i, cells })))
    onWritten?.(part.length)
  }
}
