import type { DocumentContent } from '../laas/documents/document.ts'
import { identityOf } from '../laas/documents/identity.ts'
import type { Database } from './database.ts'
import type { WritePace } from './pace.ts'
import { completed } from './sightingDetail.ts'
import type { Capture, SightingDetail, StoredSighting } from './types.ts'

/** Sightings written at a time. */
const slice = 2_000

/**
 * Names a sighting by the number that the system gave it, so that an entry that is corrected there stays
 * the same sighting; by its content where the page shows no number.
 */
export function sightingName(content: DocumentContent): string {
  const numbered = `${content.kind}|${content.number}|${content.fiscalYear ?? ''}`
  return `s|${content.number ? numbered : identityOf(content)}`
}

function newSighting(id: string, content: DocumentContent, run: string, at: string): StoredSighting {
  return {
    id,
    kind: content.kind,
    number: content.number,
    date: content.date,
    amount: content.amount,
    party: content.party,
    fields: content.fields,
    fiscalYear: content.fiscalYear,
    raw: content.raw,
    run,
    at,
  }
}

/**
 * Stores what one page of the restored system shows, as it is now. `ids` name its documents one by one, `details`
 * tell what was read on entries' own pages where their sightings were taken away just now.
 * Must run inside a read-write transaction over sightings.
 */
export async function storeSightings(
  db: Database,
  capture: Capture,
  ids: string[],
  reading: { documents: DocumentContent[] },
  { signal, onWritten }: WritePace = {},
  details: ReadonlyMap<string, SightingDetail> = new Map(),
): Promise<{ added: number; known: number }> {
  const seen = reading.documents.flatMap((content, i) =>
    content.cancelled ? [] : [newSighting(ids[i]!, content, capture.run, capture.at)],
  )
  let known = 0
  for (let from = 0; from < seen.length; from += slice) {
    signal?.throwIfAborted()
    const some = seen.slice(from, from + slice)
    const before = await db.sightings.bulkGet(some.map(({ id }) => id))
    // What was read on an entry's own page stays, also when the list is looked at again.
    await db.sightings.bulkPut(
      some.map((one, i) => {
        const detail = before[i]?.detail ?? details.get(one.id)
        return detail ? completed(one, detail) : one
      }),
    )
    known += before.filter(Boolean).length
    onWritten?.(some.length)
  }
  return { added: seen.length - known, known }
}

/** After a walk over all pages of a run: what it had seen before `since` and not again is gone. */
export async function dropUnseen(db: Database, kind: string, run: string, since: string): Promise<number> {
  return db.sightings
    .where('[kind+run]')
    .equals([kind, run])
    .filter(sighting => sighting.at < since)
    .delete()
}
