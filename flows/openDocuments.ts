import type { IsoDate } from '../laas/documents/document.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import type { OpenDocument } from '../laas/matching/reconcile/effects.ts'
import type { Database } from '../storage/database.ts'
import type { StoredDocument, StoredSighting } from '../storage/types.ts'

/** Kinds whose documents say which account, bank or budget line they touch. */
const touching: Kind[] = ['receipt', 'remittance', 'requisition', 'cheque', 'loan', 'journal']
const states = ['todo', 'filled', 'differs', 'twice', 'skipped'] as const

/**
 * Documents up to `last` of which the system holds none, another, or too many. One that is saved and not yet
 * seen is not among them: whether it is in, the lists must tell.
 */
export async function openDocuments(
  db: Database,
  last: IsoDate,
  signal: AbortSignal,
): Promise<OpenDocument[]> {
  const open: OpenDocument[] = []
  for (const kind of touching) {
    for (const state of states) {
      signal.throwIfAborted()
      const found = await db.documents
        .where('[kind+state+order]')
        .between([kind, state, ''], [kind, state, `${last}|\uffff`])
        .toArray()
      for (const document of found) open.push(await withSeen(db, document))
    }
  }
  return open
}

async function withSeen(db: Database, document: StoredDocument): Promise<OpenDocument> {
  const { id, kind, number, date, amount, party, state, fields, lines } = document
  const open = { id, kind, number, date, amount, party, state, fields, lines, seenAmount: null, again: 0 }
  if (state !== 'differs' && state !== 'twice') return open
  const links = await db.links.where('documentId').equals(id).toArray()
  const again = links.filter(({ decision }) => decision === 'twice').length
  const [first] = links
    .filter(({ decision }) => decision === 'linked' || decision === 'asked')
    .toSorted((a, b) => a.rank - b.rank)
  const seen = first && (await db.sightings.get(first.sightingId))
  return { ...open, again, seenAmount: seen?.amount ?? null }
}

/** An entry of the system that no captured report has, as what the system has too much. */
export function unreportedEntry(sighting: StoredSighting): OpenDocument {
  const { id, kind, number, date, amount, party, fields } = sighting
  return {
    id,
    kind,
    number,
    date,
    amount,
    party,
    fields,
    lines: [],
    state: 'unreported',
    seenAmount: null,
    again: 0,
  }
}
