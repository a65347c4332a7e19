import type { Satang } from '../laas/documents/document.ts'
import { inGaps } from '../laas/documents/gap.ts'
import type { Kind, State } from '../laas/documents/kinds.ts'
import type { Database } from '../storage/database.ts'
import { inOrder } from '../storage/documents.ts'
import { readSettings } from '../storage/settings.ts'
import type { StoredDocument, StoredSighting } from '../storage/types.ts'

/** Lines a face shows of each group; its count is of all. */
const shown = 20

export interface CheckedDocument extends Pick<StoredDocument, 'id' | 'number' | 'date' | 'amount' | 'party'> {
  newNumber: string | null
  seenAmount?: Satang | null
  again?: string[]
}

export interface CheckedGroup {
  count: number
  satang: Satang
  items: CheckedDocument[]
}

/** What looking into the system has shown of a kind: found, differing, entered twice, in no report. */
export async function checkOf(db: Database, kind: Kind) {
  const [confirmed, differs, twice, unreported] = await Promise.all([
    groupOf(db, kind, 'confirmed'),
    groupOf(db, kind, 'differs'),
    groupOf(db, kind, 'twice'),
    unreportedOf(db, kind),
  ])
  return { groups: { confirmed, differs, twice, unreported } }
}

async function groupOf(db: Database, kind: Kind, state: State): Promise<CheckedGroup> {
  const tallies = await db.tallies
    .where('[kind+month+state]')
    .between([kind, '', ''], [kind, '\uffff', '\uffff'])
    .filter(tally => tally.state === state)
    .toArray()
  const documents = await inOrder(db, kind, state, shown)
  return {
    count: tallies.reduce((n, tally) => n + tally.count, 0),
    satang: tallies.reduce((n, tally) => n + tally.satang, 0),
    items: await Promise.all(documents.map(document => withSightings(db, document))),
  }
}

async function withSightings(db: Database, document: StoredDocument): Promise<CheckedDocument> {
  const links = await db.links.where('documentId').equals(document.id).toArray()
  const live = links.filter(({ decision }) => decision !== 'rejected').toSorted((a, b) => a.rank - b.rank)
  const sightings = await db.sightings.bulkGet(live.map(({ sightingId }) => sightingId))
  const first = sightings[live.findIndex(({ decision }) => decision !== 'twice')]
  const again = sightings.flatMap((sighting, i) =>
    sighting && live[i]!.decision === 'twice' ? [sighting.number] : [],
  )
  const { id, number, date, amount, party, newNumber } = document
  return {
    id,
    number,
    date,
    amount,
    party,
    newNumber: newNumber ?? first?.number ?? null,
    ...(document.state === 'differs' && first && { seenAmount: first.amount }),
    ...(again.length > 0 && { again }),
  }
}

/** Entries of the system within the gap that no captured report has. */
async function unreportedOf(db: Database, kind: Kind): Promise<CheckedGroup> {
  const { gaps } = await readSettings(db)
  const linked = await linkedSightings(db)
  const group: CheckedGroup = { count: 0, satang: 0, items: [] }
  await db.sightings
    .where('[kind+run]')
    .between([kind, ''], [kind, '\uffff'])
    .filter(({ id, date }) => !linked.has(id) && (date === null || inGaps(date, gaps)))
    .each((sighting: StoredSighting) => {
      const { id, number, date, amount, party } = sighting
      group.count += 1
      group.satang += amount ?? 0
      if (group.items.length < shown)
        group.items.push({ id, number: '', date, amount, party, newNumber: number })
    })
  return group
}

/** Entries that are, or may be, a document: by the keys alone, for there may be many. */
async function linkedSightings(db: Database): Promise<Set<string>> {
  const [ids, rejected] = await Promise.all([
    db.links.orderBy('sightingId').keys(),
    db.links.where('decision').equals('rejected').toArray(),
  ])
  const refused = new Map<string, number>()
  for (const { sightingId } of rejected) refused.set(sightingId, (refused.get(sightingId) ?? 0) + 1)
  const linked = new Set<string>()
  for (const id of ids.map(String)) {
    const left = refused.get(id) ?? 0
    if (left > 0) refused.set(id, left - 1)
    else linked.add(id)
  }
  return linked
}
