import { inGaps } from '../laas/documents/gap.ts'
import { type Kind, kinds } from '../laas/documents/kinds.ts'
import type { Figure, SeenSum } from '../laas/matching/reconcile/types.ts'
import type { Database } from '../storage/database.ts'
import { readSettings } from '../storage/settings.ts'
import type { StoredSighting } from '../storage/types.ts'

/** Sightings read at a time: a large office must fit into memory. */
const slice = 5_000

/** Entries in no report that are listed one by one; the sums are of all. */
const listed = 200

/** What the restored system shows, added up, and the first entries that are in no captured report. */
export interface Seen {
  sums: SeenSum[]
  unreported: StoredSighting[]
}

type Role = 'confirmed' | 'unreported' | 'asked'

/**
 * Adds up what the restored system shows, by kind and month, and by what each entry is known to be. Reads every
 * sighting once; documents by their keys alone. Throws where `signal` is aborted.
 */
export async function seenSums(db: Database, signal: AbortSignal): Promise<Seen> {
  const { gaps } = await readSettings(db)
  const sums = new Map<string, SeenSum>()
  const unreported: StoredSighting[] = []
  const roles = await rolesOf(db, signal)
  for (const kind of kinds) {
    const all = db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff'])
    for (let offset = 0; ; offset += slice) {
      signal.throwIfAborted()
      const found = await all.clone().offset(offset).limit(slice).toArray()
      for (const sighting of found) {
        const role = roles.get(sighting.id) ?? 'unreported'
        if (sighting.date !== null && !inGaps(sighting.date, gaps)) continue
        if (role !== 'other') count(sums, kind, sighting, role)
        if (role === 'unreported' && unreported.length < listed) unreported.push(sighting)
      }
      if (found.length < slice) break
    }
  }
  return { sums: [...sums.values()], unreported }
}

function count(sums: Map<string, SeenSum>, kind: Kind, { date, amount }: StoredSighting, role: Role): void {
  const month = date?.slice(0, 7) ?? ''
  const nothing = (): Figure => ({ count: 0, satang: 0 })
  const key = `${kind}|${month}`
  const sum = sums.get(key) ?? {
    kind,
    month,
    confirmed: nothing(),
    unreported: nothing(),
    asked: nothing(),
  }
  sum[role].count += 1
  sum[role].satang += amount ?? 0
  sums.set(key, sum)
}

/** What each linked sighting is; `other`: a document's that is counted by its own state (differs, twice, …). */
async function rolesOf(db: Database, signal: AbortSignal): Promise<Map<string, Role | 'other'>> {
  const confirmed = new Set<string>()
  for (const kind of kinds) {
    signal.throwIfAborted()
    const keys = await db.documents
      .where('[kind+state+order]')
      .between([kind, 'confirmed', ''], [kind, 'confirmed', '\uffff'])
      .primaryKeys()
    for (const key of keys) confirmed.add(key)
  }
  const roles = new Map<string, Role | 'other'>()
  await db.links
    .where('decision')
    .equals('asked')
    .each(({ sightingId }) => roles.set(sightingId, 'asked'))
  signal.throwIfAborted()
  await db.links
    .where('decision')
    .anyOf('linked', 'twice')
    .each(({ sightingId, documentId, decision }) => {
      const is = decision === 'linked' && confirmed.has(documentId)
      if (roles.get(sightingId) !== 'confirmed') roles.set(sightingId, is ? 'confirmed' : 'other')
    })
  return roles
}
