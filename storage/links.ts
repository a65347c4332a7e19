import type { Matching } from '../laas/matching/types.ts'
import type { Database } from './database.ts'
import { writeLog } from './log.ts'
import type { Link, StoredDocument } from './types.ts'

const linkId = (documentId: string, sightingId: string) => `${documentId}→${sightingId}`

/** For more documents than this, going through all links once is quicker than looking up theirs. */
const few = 2000

/**
 * Brings the links by rule of these documents to what a matching says; what a person decided stays.
 * Must run inside a read-write transaction over links.
 */
export async function replaceRuleLinks(
  db: Database,
  documents: StoredDocument[],
  matching: Matching,
): Promise<void> {
  const at = new Date().toISOString()
  const proposed: Link[] = matching.links.map(({ zone, documentId, sightingId, ...link }) => ({
    id: linkId(documentId, sightingId),
    documentId,
    sightingId,
    ...link,
    zone,
    by: 'rule',
    decision: zone === 'certain' ? 'linked' : 'asked',
    at,
  }))
  const again: Link[] = matching.twice.flatMap(({ documentId, again }) =>
    again.map(sightingId => ({
      id: linkId(documentId, sightingId),
      documentId,
      sightingId,
      by: 'rule' as const,
      decision: 'twice' as const,
      zone: 'certain' as const,
      rank: 1,
      score: 0,
      reasons: [],
      differs: [],
      at,
    })),
  )
  const wanted = new Map([...proposed, ...again].map(link => [link.id, link]))
  const ofDocuments = new Set(documents.map(document => document.id))
  const existing =
    ofDocuments.size > few
      ? await linksOf(db, ofDocuments)
      : await db.links
          .where('documentId')
          .anyOf([...ofDocuments])
          .toArray()
  const stale = existing.filter(link => link.by === 'rule' && !wanted.has(link.id))
  await db.links.bulkDelete(stale.map(link => link.id))
  const known = new Map(existing.map(link => [link.id, link]))
  const links = [...wanted.values()].map(link => ofPerson(known.get(link.id), link))
  await db.links.bulkPut(links.filter(link => !isEqual(known.get(link.id), link)))
}

/** Goes through all links, a bundle at a time: many times faster than one by one. */
async function linksOf(db: Database, documents: ReadonlySet<string>): Promise<Link[]> {
  const found: Link[] = []
  for (let last = ''; ; ) {
    const bundle = await db.links.where('id').above(last).limit(few).toArray()
    if (bundle.length === 0) return found
    last = bundle.at(-1)!.id
    for (const link of bundle) if (documents.has(link.documentId)) found.push(link)
  }
}

/** What a person decided, with what the two have in common now. */
function ofPerson(before: Link | undefined, link: Link): Link {
  if (before?.by !== 'person') return link
  const { rank, score, reasons, differs } = link
  return { ...before, rank, score, reasons, differs }
}

function isEqual(a: Link | undefined, b: Link): boolean {
  return a !== undefined && JSON.stringify({ ...a, at: '' }) === JSON.stringify({ ...b, at: '' })
}

/** What a person says of a document and a sighting. Kept for ever; matching goes by it from now on. */
export async function decide(
  db: Database,
  documentId: string,
  sightingId: string,
  decision: 'linked' | 'rejected',
): Promise<void> {
  const at = new Date().toISOString()
  const id = linkId(documentId, sightingId)
  await db.transaction('rw', db.links, db.log, async () => {
    const before = await db.links.get(id)
    const link: Link = {
      zone: 'ask',
      rank: 1,
      score: 0,
      reasons: [],
      differs: [],
      ...before,
      id,
      documentId,
      sightingId,
      by: 'person',
      decision,
      at,
    }
    await db.links.put(link)
    await writeLog(db, { what: decision, document: documentId, sighting: sightingId })
  })
}

/** Takes a person's decision back: the rules decide again at the next matching. */
export async function undecide(db: Database, documentId: string, sightingId: string): Promise<void> {
  await db.transaction('rw', db.links, db.log, async () => {
    await db.links.delete(linkId(documentId, sightingId))
    await writeLog(db, { what: 'undone', document: documentId, sighting: sightingId })
  })
}
