import type { DocumentContent } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import type { Database } from './database.ts'
import { followsReport, newDocument } from './storedDocument.ts'
import { type Change, writeDocuments } from './tallies.ts'
import { namedLike } from './twins.ts'
import type { Capture, StoredDocument } from './types.ts'

/** What one page of a run says: each document with the rows that it was read from. */
export type Read = DocumentContent & { rows: number[] }

export interface Stored {
  added: number
  known: number
}

/**
 * Stores the documents of one captured page, named one by one by `ids` (`idsOfDocuments`). What this very
 * capture has shown before is left as it is. Must run inside a read-write transaction over documents and
 * tallies.
 */
export async function storeDocuments(
  db: Database,
  capture: string,
  ids: string[],
  contents: Read[],
  gaps: Gap[],
): Promise<Stored> {
  const existing = await db.documents.bulkGet(ids)
  const stored = { added: 0, known: 0 }
  const changes = contents.flatMap((content, i): Change[] => {
    const before = existing[i] ?? null
    stored[before ? 'known' : 'added'] += 1
    if (before?.sources.some(source => source.capture === capture)) return []
    const after = before ?? newDocument(ids[i]!, content, gaps)
    const source = { capture, row: content.rows[0] ?? 0 }
    return [{ before, after: { ...after, sources: [...after.sources, source] } }]
  })
  await writeDocuments(db, changes)
  return stored
}

/**
 * Takes back what only a replaced capture had shown, where nobody has touched it yet: no state of its own, no
 * plan that fills it, nothing that a person said of it. Its rows stay. Those in `stay` are left as they are.
 * Must run inside a read-write transaction over documents, tallies, links and plans.
 */
export async function takeBack(
  db: Database,
  replaced: Capture,
  stay: ReadonlySet<string> = new Set(),
): Promise<void> {
  const shown = (await shownBy(db, replaced)).filter(({ id }) => !stay.has(id))
  const ids = shown.map(({ id }) => id)
  const links = await db.links.where('documentId').anyOf(ids).toArray()
  const plans = await db.plans.where('document').anyOf(ids).toArray()
  const touched = new Set([
    ...plans.map(({ document }) => document),
    ...links.filter(({ by }) => by === 'person').map(({ documentId }) => documentId),
  ])
  const changes = shown.map((before): Change => {
    const sources = before.sources.filter(source => source.capture !== replaced.id)
    const gone = sources.length === 0 && followsReport(before) && !touched.has(before.id)
    return { before, after: gone ? null : { ...before, sources } }
  })
  await writeDocuments(db, changes)
  const gone = new Set(changes.flatMap(({ before, after }) => (before && !after ? [before.id] : [])))
  await db.links.bulkDelete(links.filter(({ documentId }) => gone.has(documentId)).map(({ id }) => id))
}

/** Documents that a capture has shown. */
export async function shownBy(db: Database, { id, counts }: Capture): Promise<StoredDocument[]> {
  const found = [...(await namedLike(db, Object.keys(counts))).values()].flat()
  return found.filter(({ sources }) => sources.some(source => source.capture === id))
}

/**
 * Brings documents up to date with what a capture of them says now. Where other captures show one too, it only
 * gains what it did not have. Must run inside a read-write transaction over documents and tallies.
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
    const said = newDocument(before.id, content, gaps)
    const { state, reason, newNumber, savedAt, sources } = before
    const alone = sources.every(source => source.capture === capture)
    const work = { reason, newNumber, savedAt, sources, ...(!followsReport(before) && { state }) }
    const after = alone
      ? { ...said, ...work }
      : {
          ...before,
          party: before.party || said.party,
          fields: { ...said.fields, ...before.fields },
          raw: { ...said.raw, ...before.raw },
          lines: before.lines.length > 0 ? before.lines : said.lines,
        }
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ before, after }]
  })
  await writeDocuments(db, changes)
}
