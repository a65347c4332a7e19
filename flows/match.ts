import type { Kind } from '../laas/documents/kinds.ts'
import { match } from '../laas/matching/match.ts'
import { outcomes } from '../laas/matching/outcome.ts'
import type { Decisions } from '../laas/matching/types.ts'
import type { Database } from '../storage/database.ts'
import { replaceRuleLinks } from '../storage/links.ts'
import { writeLog } from '../storage/log.ts'
import { type Change, writeDocuments } from '../storage/tallies.ts'
import type { Link, StoredDocument, StoredSighting } from '../storage/types.ts'

/** States that a matching may change, and those that it only takes into account. */
const open: StoredDocument['state'][] = ['todo', 'filled', 'saved', 'confirmed', 'differs', 'twice']

/**
 * Matches all documents of a kind with all sightings of it, one to one, and stores links and states in
 * one transaction. Running it twice changes nothing. Returns how many documents changed their state.
 */
export async function matchKind(db: Database, kind: Kind): Promise<number> {
  const tables = [db.documents, db.sightings, db.links, db.tallies, db.log, db.runs]
  return db.transaction('rw', tables, async () => {
    const documents = await db.documents
      .where('[kind+state+order]')
      .between([kind, '', ''], [kind, '\uffff', '\uffff'])
      .filter(document => document.state !== 'cancelled')
      .toArray()
    const sightings = await db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff']).toArray()
    const decided = await decisionsOf(db, documents, sightings)
    const matching = match(documents, sightings, decided)
    await replaceRuleLinks(db, documents, matching)
    const found = new Map(outcomes(matching, sightings).map(outcome => [outcome.documentId, outcome]))
    const changes = documents
      .filter(({ state }) => open.includes(state))
      .flatMap((before): Change[] => {
        const outcome = found.get(before.id)
        const state = outcome?.state ?? stateAlone(before)
        const newNumber = before.savedAt
          ? before.newNumber
          : state === stateAlone(before)
            ? null
            : (outcome?.newNumber ?? null)
        const changed = state !== before.state || newNumber !== before.newNumber
        return changed ? [{ before, after: { ...before, state, newNumber } }] : []
      })
    await writeDocuments(db, changes)
    await db.runs
      .where('unmatched')
      .equals(1)
      .and(run => run.kind === kind)
      .modify({ unmatched: 0 })
    if (changes.length > 0) await writeLog(db, { what: 'matched', why: `${kind} ${changes.length}` })
    return changes.length
  })
}

/** What a document is when nothing in the system is known to be it. */
function stateAlone(document: StoredDocument): StoredDocument['state'] {
  if (document.savedAt) return 'saved'
  return document.state === 'filled' ? 'filled' : 'todo'
}

/**
 * What is decided before any rule: what a person confirmed or rejected, and the entries that the person
 * saved from a fill, known by the number that the system gave then and by an equal amount and date.
 */
async function decisionsOf(
  db: Database,
  documents: StoredDocument[],
  sightings: StoredSighting[],
): Promise<Decisions> {
  const links = await db.links.filter((link: Link) => link.by === 'person').toArray()
  const pairs = (decision: Link['decision']) =>
    links
      .filter(link => link.decision === decision)
      .map(({ documentId, sightingId }): [string, string] => [documentId, sightingId])
  const byNumber = Map.groupBy(sightings, sighting => sighting.number)
  const decided = new Set(links.map(link => link.documentId))
  const saved = documents.flatMap((document): [string, string][] => {
    if (!document.savedAt || !document.newNumber || decided.has(document.id)) return []
    const named = byNumber.get(document.newNumber) ?? []
    const [only] = named.length === 1 ? named : []
    return only && only.amount === document.amount && only.date === document.date
      ? [[document.id, only.id]]
      : []
  })
  return { confirmed: [...pairs('linked'), ...saved], rejected: pairs('rejected') }
}
