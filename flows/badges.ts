import type { Reason } from '../laas/matching/types.ts'
import type { Reading } from '../laas/reports/reading.ts'
import type { Database } from '../storage/database.ts'
import type { Link, Site } from '../storage/types.ts'

/** What stands beside a row: a key of the locales (`badge_<is>`) and what fills it. */
export interface RowBadge {
  row: number
  is:
    | 'todo'
    | 'filled'
    | 'saved'
    | 'confirmed'
    | 'differs'
    | 'twice'
    | 'skipped'
    | 'outside'
    | 'cancelled'
    | 'notStored'
    | 'known'
    | 'notInReport'
  values: string[]
  /** Why it is taken for that; none where nobody had to judge. */
  reasons: Reason[]
}

/** `ids` name the documents or sightings of the reading one by one. */
export function badgesFor(db: Database, site: Site, reading: Reading, ids: string[]): Promise<RowBadge[]> {
  const rows = reading.documents.map(document => document.rows[0] ?? 0)
  return site === 'old' ? documentBadges(db, ids, rows) : sightingBadges(db, ids, rows)
}

async function documentBadges(db: Database, ids: string[], rows: number[]): Promise<RowBadge[]> {
  const documents = await db.documents.bulkGet(ids)
  const links = await db.links.where('documentId').anyOf(ids).toArray()
  const byDocument = Map.groupBy(links, link => link.documentId)
  return documents.map((document, i) => ({
    row: rows[i]!,
    is: document?.state ?? 'notStored',
    values: [document?.newNumber ?? ''],
    reasons: likeliest(byDocument.get(ids[i]!))?.reasons ?? [],
  }))
}

async function sightingBadges(db: Database, ids: string[], rows: number[]): Promise<RowBadge[]> {
  const links = await db.links.where('sightingId').anyOf(ids).toArray()
  const documents = await db.documents.bulkGet(links.map(link => link.documentId))
  const numbers = new Map(documents.map(document => [document?.id, document?.number ?? '']))
  const bySighting = Map.groupBy(links, link => link.sightingId)
  return ids.map((id, i) => {
    const link = likeliest(bySighting.get(id))
    const reasons = link?.reasons ?? []
    const values = link ? [numbers.get(link.documentId) ?? ''] : []
    if (!link) return { row: rows[i]!, is: 'notInReport', values, reasons }
    if (link.decision === 'twice') return { row: rows[i]!, is: 'twice', values, reasons }
    return {
      row: rows[i]!,
      is: link.differs.length > 0 || link.decision === 'asked' ? 'differs' : 'known',
      values,
      reasons,
    }
  })
}

/** What was decided, else the likeliest of what is asked. */
function likeliest(links: Link[] = []): Link | undefined {
  const live = links.filter(({ decision }) => decision !== 'rejected').toSorted((a, b) => a.rank - b.rank)
  return live.find(({ decision }) => decision === 'linked' || decision === 'twice') ?? live[0]
}
