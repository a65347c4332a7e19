import type { IsoDate } from '../laas/documents/document.ts'
import { inGaps } from '../laas/documents/gap.ts'
import { type Kind, kinds } from '../laas/documents/kinds.ts'
import type { Figure, SeenSum } from '../laas/matching/reconcile/types.ts'
import type { Database } from '../storage/database.ts'
import { readSettings } from '../storage/settings.ts'
import type { StoredSighting } from '../storage/types.ts'

/** Sightings read at a time: a large office must fit into memory. */
const slice = 5_000

/** Entries in no report that are given one by one; the sums are of all. */
const listed = 2_000

/** What the restored system shows, added up, and the first entries that are in no captured report. */
export interface Seen {
  sums: SeenSum[]
  unreported: StoredSighting[]
}

type Role = 'confirmed' | 'unreported' | 'asked'

/**
 * Adds up what the restored system shows, by kind and month, and by what each entry is known to be. Reads every
 * sighting and every confirmed document once, in slices. Throws where `signal` is aborted.
 */
export async function seenSums(db: Database, signal: AbortSignal): Promise<Seen> {
  const { gaps } = await readSettings(db)
  const sums = new Map<string, SeenSum>()
  const unreported: StoredSighting[] = []
  const confirmed = await confirmedOf(db, sums, signal)
  const roles = await rolesOf(db, confirmed, signal)
  for (const kind of kinds) {
    const all = db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff'])
    for (let offset = 0; ; offset += slice) {
      signal.throwIfAborted()
      const found = await all.clone().offset(offset).limit(slice).toArray()
      for (const sighting of found) {
        const role = roles.get(sighting.id) ?? 'unreported'
        if (sighting.date !== null && !inGaps(sighting.date, gaps)) continue
        if (role !== 'other') count(sumOf(sums, kind, sighting.date)[role], sighting)
        if (role === 'unreported' && unreported.length < listed) unreported.push(sighting)
      }
      if (found.length < slice) break
    }
  }
  return { sums: [...sums.values()], unreported }
}

function count(figure: Figure, { amount }: StoredSighting): void {
  figure.count += 1
  figure.satang += amount ?? 0
}

function sumOf(sums: Map<string, SeenSum>, kind: Kind, date: IsoDate | null): SeenSum {
  const month = date?.slice(0, 7) ?? ''
  const nothing = (): Figure => ({ count: 0, satang: 0 })
  const key = `${kind}|${month}`
  const before = sums.get(key)
  if (before) return before
  const sum = { kind, month, confirmed: nothing(), unreported: nothing(), asked: nothing(), contradicted: 0 }
  sums.set(key, sum)
  return sum
}

/**
 * Ids of the confirmed documents. Those of which the old reports print different amounts or days, and nobody
 * chose, are counted in `sums`: what they are confirmed against is not settled.
 */
async function confirmedOf(
  db: Database,
  sums: Map<string, SeenSum>,
  signal: AbortSignal,
): Promise<Set<string>> {
  const confirmed = new Set<string>()
  for (const kind of kinds) {
    const all = db.documents
      .where('[kind+state+order]')
      .between([kind, 'confirmed', ''], [kind, 'confirmed', '\uffff'])
    for (let offset = 0; ; offset += slice) {
      signal.throwIfAborted()
      const found = await all.clone().offset(offset).limit(slice).toArray()
      for (const { id, date, contradicts } of found) {
        confirmed.add(id)
        if (contradicts?.some(field => field === 'amount' || field === 'date'))
          sumOf(sums, kind, date).contradicted += 1
      }
      if (found.length < slice) break
    }
  }
  return confirmed
}

/** What each linked sighting is; `other`: a document's that is counted by its own state (differs, twice, …). */
async function rolesOf(
  db: Database,
  confirmed: Set<string>,
  signal: AbortSignal,
): Promise<Map<string, Role | 'other'>> {
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
