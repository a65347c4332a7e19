import type { DocumentContent } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import { asText } from '../laas/documents/merge.ts'
import type { Database } from './database.ts'
import { contentOf, followsReport, newDocument, sayingsOf, withSayings } from './storedDocument.ts'
import { type Change, writeDocuments } from './tallies.ts'
import { touchedAmong } from './touched.ts'
import { namedLike } from './twins.ts'
import type { Capture, StoredDocument } from './types.ts'

/** What one page of a run says: each document with the rows that it was read from. */
export type Read = DocumentContent & { rows: number[] }

export interface Stored {
  added: number
  known: number
  /** Ids of those that were added. */
  fresh: string[]
}

/**
 * Stores the documents of one captured page, named one by one by `ids` (`idsOfDocuments`). A document that is
 * there already takes what this page says of it beside what others say. What this very capture has shown before
 * is left as it is. Must run inside a read-write transaction over documents and tallies.
 */
export async function storeDocuments(
  db: Database,
  capture: string,
  ids: string[],
  contents: Read[],
  gaps: Gap[],
): Promise<Stored> {
  const existing = await db.documents.bulkGet(ids)
  const stored: Stored = { added: 0, known: 0, fresh: [] }
  const changes = contents.flatMap((content, i): Change[] => {
    const before = existing[i] ?? null
    stored[before ? 'known' : 'added'] += 1
    if (!before) stored.fresh.push(ids[i]!)
    if (before?.sources.some(source => source.capture === capture)) return []
    const source = { capture, row: content.rows[0] ?? 0 }
    if (!before) return [{ before, after: { ...newDocument(ids[i]!, content, gaps), sources: [source] } }]
    const sayings = [...sayingsOf(before), { ...source, says: contentOf(content) }]
    return [{ before, after: withSayings(before, sayings, gaps) }]
  })
  await writeDocuments(db, changes)
  return stored
}

/**
 * Takes back what a replaced capture had shown. A document that only it had shown goes where nobody has touched
 * it yet; what it said of others is said no more. Its rows stay. Those in `stay` are left as they are. Must run
 * inside a read-write transaction over documents, tallies, links and plans.
 */
export async function takeBack(
  db: Database,
  replaced: Capture,
  gaps: Gap[],
  stay: ReadonlySet<string> = new Set(),
): Promise<void> {
  const shown = (await shownBy(db, replaced)).filter(({ id }) => !stay.has(id))
  const ids = shown.map(({ id }) => id)
  const touched = await touchedAmong(db, ids)
  const changes = shown.map((before): Change => {
    const sayings = sayingsOf(before).filter(({ capture }) => capture !== replaced.id)
    const gone = sayings.length === 0 && followsReport(before) && !touched.has(before.id)
    return { before, after: gone ? null : withSayings(before, sayings, gaps) }
  })
  await writeDocuments(db, changes)
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []))
  await db.links.where('documentId').anyOf(gone).delete()
}

/** Documents that a capture has shown. */
export async function shownBy(db: Database, { id, counts }: Capture): Promise<StoredDocument[]> {
  const found = new Set([...(await namedLike(db, Object.keys(counts))).values()].flat())
  return [...found].filter(({ sources }) => sources.some(source => source.capture === id))
}

/**
 * Brings documents up to date with what a capture of them says now; what others say of them stays. Must run
 * inside a read-write transaction over documents and tallies.
 */
export async function refreshDocuments(
  db: Database,
  capture: string,
  ids: string[],
  contents: DocumentContent[],
  gaps: Gap[],
): Promise<void> {
  const found = await db.documents.bulkGet(ids)
  const changes = contents.flatMap((content, i): Change[] => {
    const before = found[i]
    if (!before) return []
    const sayings = sayingsOf(before).map(saying =>
      saying.capture === capture ? { ...saying, says: contentOf(content) } : saying,
    )
    const after = withSayings(before, sayings, gaps)
    return asText(after) === asText(before) ? [] : [{ before, after }]
  })
  await writeDocuments(db, changes)
}
