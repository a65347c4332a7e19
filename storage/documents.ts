import { type Kind, kinds, type State } from '../laas/documents/kinds.ts'
import type { Database } from './database.ts'
import { writeLog } from './log.ts'
import { writeDocuments } from './tallies.ts'
import type { StoredDocument } from './types.ts'

/** Documents of a kind in a state, in keying order; at most `limit`, those that `fits` only. */
export function inOrder(
  db: Database,
  kind: Kind,
  state: State,
  limit: number,
  fits: (document: StoredDocument) => boolean = () => true,
): Promise<StoredDocument[]> {
  return db.documents
    .where('[kind+state+order]')
    .between([kind, state, ''], [kind, state, '\uffff'])
    .filter(fits)
    .limit(limit)
    .toArray()
}

/** Ids of the documents in a state, found by the index alone: the others may be a hundred thousand. */
export async function idsIn(db: Database, state: State): Promise<string[]> {
  const found = kinds.map(kind =>
    db.documents
      .where('[kind+state+order]')
      .between([kind, state, ''], [kind, state, '\uffff'])
      .primaryKeys(),
  )
  return (await Promise.all(found)).flat()
}

export type DocumentChange = Partial<Pick<StoredDocument, 'state' | 'reason' | 'newNumber' | 'savedAt'>>

/** Moves one document to another state, with its tallies and a line in the log. Throws where it is unknown. */
export async function changeDocument(
  db: Database,
  id: string,
  change: DocumentChange,
  what: string,
): Promise<void> {
  await db.transaction('rw', db.documents, db.tallies, db.log, async () => {
    const before = await db.documents.get(id)
    if (!before) throw new Error(`no document ${id}`)
    await writeDocuments(db, [{ before, after: { ...before, ...change } }])
    await writeLog(db, { what, document: id, why: change.reason || change.newNumber || '' })
  })
}
