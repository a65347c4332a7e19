import { countDamaged } from './damaged.ts'
import type { Database } from './database.ts'
import type { StoredDocument, Tally } from './types.ts'

/** A document before and after a change; null where it did not, or does no longer, exist. */
export interface Change {
  before: StoredDocument | null
  after: StoredDocument | null
}

/** Documents handed to the database at once: each waits as a copy until it is written. */
const slice = 2_000

type Key = [string, string, string]

function add(sums: Map<string, Tally>, document: StoredDocument, sign: 1 | -1): void {
  const id = JSON.stringify([document.kind, document.month, document.state])
  const sum = sums.get(id) ?? {
    kind: document.kind,
    month: document.month,
    state: document.state,
    count: 0,
    satang: 0,
  }
  sum.count += sign
  sum.satang += sign * (document.amount ?? 0)
  sums.set(id, sum)
}

/**
 * Writes documents and moves the tallies with them. Must run inside a read-write transaction over
 * `documents` and `tallies`: a number in the popup is never of another moment than the documents.
 */
export async function writeDocuments(db: Database, changes: Change[]): Promise<void> {
  const sums = new Map<string, Tally>()
  for (const { before, after } of changes) {
    if (before) add(sums, before, -1)
    if (after) add(sums, after, 1)
  }
  const moved = [...sums.values()].filter(sum => sum.count !== 0 || sum.satang !== 0)
  const keys = moved.map(sum => [sum.kind, sum.month, sum.state] satisfies Key)
  const old = await db.tallies.bulkGet(keys)
  await db.tallies.bulkPut(
    moved.map((sum, i) => ({
      ...sum,
      count: sum.count + (old[i]?.count ?? 0),
      satang: sum.satang + (old[i]?.satang ?? 0),
    })),
  )
  const removed = changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []))
  if (removed.length > 0) await db.documents.bulkDelete(removed)
  const written = changes.flatMap(({ after }) => (after ? [after] : []))
  for (let from = 0; from < written.length; from += slice)
    await db.documents.bulkPut(written.slice(from, from + slice))
}

/** The tallies counted anew from the documents and the damaged reports: what the kept ones must equal. */
export async function recount(db: Database): Promise<Tally[]> {
  const sums = new Map<string, Tally>()
  await db.documents.each(document => add(sums, document, 1))
  return [...sums.values(), ...(await countDamaged(db))]
}
