import type { Database } from './database.ts'
import { followsReport } from './storedDocument.ts'
import { type Change, writeDocuments } from './tallies.ts'
import type { StoredDocument } from './types.ts'

/** What a person, or the system, said of a document; none of it is in the report. */
const workOn = ({ state, reason, newNumber, savedAt }: StoredDocument) => ({
  state,
  reason,
  newNumber,
  savedAt,
})

/** A person did something with it that no rule would find again. */
const isWorkedOn = ({ state, savedAt }: StoredDocument) =>
  savedAt !== null || state === 'filled' || state === 'skipped'

/**
 * A document is now read as another: what was done with it, said of it and planned for it goes over, and it is
 * gone. Where both were worked on, both stay: a person must look at them. Must run inside a read-write transaction over documents, tallies, links and plans.
 */
export async function moveWork(db: Database, from: StoredDocument, to: StoredDocument): Promise<void> {
  if (isWorkedOn(from) && isWorkedOn(to)) return
  const after = !followsReport(from) && followsReport(to) ? { ...to, ...workOn(from) } : to
  const changes: Change[] = [
    { before: from, after: null },
    { before: to, after },
  ]
  await writeDocuments(db, changes)
  const links = await db.links.where('documentId').equals(from.id).toArray()
  const kept = new Set(await db.links.where('documentId').equals(to.id).primaryKeys())
  await db.links.bulkDelete(links.map(({ id }) => id))
  await db.links.bulkPut(
    links
      .filter(({ by }) => by === 'person')
      .map(link => ({ ...link, documentId: to.id, id: `${to.id}→${link.sightingId}` }))
      .filter(({ id }) => !kept.has(id)),
  )
  await db.plans.where('document').equals(from.id).modify({ document: to.id })
}
