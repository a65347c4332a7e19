import type { DocumentContent } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import { asText } from '../laas/documents/merge.ts'
import { idsThere } from './byKey.ts'
import type { Database } from './database.ts'
import type { WritePace } from './pace.ts'
import { contentOf, followsReport, newDocument, sayingsOf, withSayings } from './storedDocument.ts'
import { type Change, writeDocuments } from './tallies.ts'
import { touchedAmong } from './touched.ts'
import { namedLike } from './twins.ts'
import type { Capture, StoredDocument } from './types.ts'

/** What one page of a run says: each document with the rows that it was read from. */
export type Read = DocumentContent & { rows: number[] }

/** Documents read, made and written at a time: a long file must not stand in memory twice. */
const slice = 2_000

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
  { signal, onWritten }: WritePace = {},
): Promise<Stored> {
  const stored: Stored = { added: 0, known: 0, fresh: [] }
  const there = await idsThere(db, ids)
  for (let from = 0; from < ids.length; from += slice) {
    signal?.throwIfAborted()
    const some = ids.slice(from, from + slice)
    const found = await db.documents.bulkGet(some.filter(id => there.has(id)))
    const existing = new Map(found.map(document => [document?.id, document]))
    const changes = some.flatMap((id, i): Change[] => {
      const content = contents[from + i]!
      const before = existing.get(id) ?? null
      stored[before ? 'known' : 'added'] += 1
      if (!before) stored.fresh.push(id)
      if (before?.sources.some(source => source.capture === capture)) return []
      const source = { capture, row: content.rows[0] ?? 0 }
      if (!before) return [{ before, after: { ...newDocument(id, content, gaps), sources: [source] } }]
      const sayings = [...sayingsOf(before), { ...source, says: contentOf(content) }]
      return [{ before, after: withSayings(before, sayings, gaps) }]
    })
    await writeDocuments(db, changes)
    onWritten?.(some.length)
  }
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
