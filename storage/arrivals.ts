import type { Database } from './database.ts'

const arrivalsOf = (db: Database, capture: string) =>
  db.arrivals.where('[capture+n]').between([capture, 0], [capture, Number.MAX_SAFE_INTEGER])

/** The rows of a capture that have come so far, in their order. */
export async function arrivedRows(db: Database, capture: string): Promise<string[][]> {
  return (await arrivalsOf(db, capture).toArray()).flatMap(({ rows }) => rows)
}

/** They were filed as rows, or are wanted no more. Must run inside a read-write transaction over the arrivals. */
export async function clearArrivals(db: Database, capture: string): Promise<void> {
  await arrivalsOf(db, capture).delete()
}
