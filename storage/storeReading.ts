import type { DocumentContent } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import { identityOf } from '../laas/documents/identity.ts'
import type { Database } from './database.ts'
import { newDocument } from './storedDocument.ts'
import { writeDocuments } from './tallies.ts'
import { idsOf } from './twins.ts'
import type { Capture, StoredDocument } from './types.ts'

/** What one page of a run says: each document with the rows that it was read from. */
export type Read = DocumentContent & { rows: number[] }

export interface Stored {
  added: number
  known: number
}

/**
 * Stores the documents of one captured page. N equal rows of a run are N documents, on whichever pages
 * they stand; a page captured twice, or the same document in another run, adds none. `others` are the
 * run's other pages. Must run inside a read-write transaction over documents and tallies.
 */
export async function storeDocuments(
  db: Database,
  capture: Capture,
  others: Capture[],
  contents: Read[],
  gaps: Gap[],
): Promise<Stored> {
  const ids = idsOf(contents.map(identityOf), others)
  const existing = await db.documents.bulkGet(ids)
  await writeDocuments(
    db,
    contents.map((content, i) => {
      const before = existing[i] ?? null
      const after = before ?? newDocument(ids[i]!, content, gaps)
      const source = { capture: capture.id, row: content.rows[0] ?? 0 }
      return { before, after: { ...after, sources: [...after.sources, source] } }
    }),
  )
  const known = existing.filter(Boolean).length
  return { added: contents.length - known, known }
}

/**
 * Takes back what only a replaced capture had shown, where nobody has touched it yet. Its rows stay.
 * Must run inside a read-write transaction over documents and tallies.
 */
export async function takeBack(db: Database, replaced: Capture): Promise<void> {
  const untouched: StoredDocument['state'][] = ['todo', 'outside', 'cancelled']
  const prefixes = Object.keys(replaced.counts).map(identity => `${identity}#`)
  const shown = await db.documents.where('id').startsWithAnyOf(prefixes).toArray()
  await writeDocuments(
    db,
    shown
      .filter(before => before.sources.some(source => source.capture === replaced.id))
      .map(before => {
        const sources = before.sources.filter(source => source.capture !== replaced.id)
        const gone = sources.length === 0 && untouched.includes(before.state)
        return { before, after: gone ? null : { ...before, sources } }
      }),
  )
}
