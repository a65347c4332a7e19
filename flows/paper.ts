import { type DocumentContent, paper } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import { identityOf } from '../laas/documents/identity.ts'
import { readPaper, type Typed } from '../laas/documents/paper/readPaper.ts'
import { keyOf } from '../laas/documents/sameDocument.ts'
import type { Database } from '../storage/database.ts'
import { joinDocuments } from '../storage/joinDocuments.ts'
import { writeLog } from '../storage/log.ts'
import { readSettings } from '../storage/settings.ts'
import { isFromPaper, newDocument } from '../storage/storedDocument.ts'
import { writeDocuments } from '../storage/tallies.ts'
import { touchedAmong } from '../storage/touched.ts'
import { namedLike, nameOfId } from '../storage/twins.ts'
import type { StoredDocument } from '../storage/types.ts'

/** What came of typing: stored under an id, or refused for what the person must see first. */
export type PaperAnswer =
  | { is: 'stored'; id: string }
  | { is: 'wrong' }
  /** Documents like it are there already: is it one of them? */
  | { is: 'like'; documents: StoredDocument[] }
  /** What was to be changed is no longer to do, or a report shows it. */
  | { is: 'late' }

/**
 * Stores a document that a person typed from paper, or changes one (`id`). Where one of its number, or with all
 * its facts, is there already, nothing is stored until the person says whether it is that one (`same`: what the
 * paper says joins what reports say) or another (`other`).
 */
export async function typePaper(
  db: Database,
  typed: Typed,
  { id = null, like: said = null }: { id?: string | null; like?: 'same' | 'other' | null } = {},
): Promise<PaperAnswer> {
  const { gaps } = await readSettings(db)
  const { content } = readPaper(typed, gaps)
  if (!content) return { is: 'wrong' }
  return db.transaction('rw', tablesOf(db), async (): Promise<PaperAnswer> => {
    const before = id === null ? null : await openPaper(db, id)
    if (id !== null && !before) return { is: 'late' }
    const like = (await documentsLike(db, content)).filter(document => document.id !== id)
    if (like.length > 0 && said === null) return { is: 'like', documents: like }
    const typedBefore = like.find(isFromPaper)
    if (said === 'same' && typedBefore && !before) return { is: 'stored', id: typedBefore.id }
    if (before) await writeDocuments(db, [{ before, after: null }])
    const stored = await store(db, content, gaps, like.length > 0 && said === 'other')
    const why = before ? `${factsOf(before)} → ${factsOf(content)}` : factsOf(content)
    await writeLog(db, { what: before ? 'paperChanged' : 'paperTyped', document: stored, why })
    return { is: 'stored', id: stored }
  })
}

/** Removes what was typed; the log keeps what it was. False where it is no longer to do, or a report shows it. */
export async function removePaper(db: Database, id: string): Promise<boolean> {
  return db.transaction('rw', tablesOf(db), async () => {
    const before = await openPaper(db, id)
    if (!before) return false
    await writeDocuments(db, [{ before, after: null }])
    await db.links.where('documentId').equals(id).delete()
    await writeLog(db, { what: 'paperRemoved', document: id, why: factsOf(before) })
    return true
  })
}

const tablesOf = (db: Database) => [db.documents, db.tallies, db.captures, db.links, db.plans, db.log]

async function store(db: Database, content: DocumentContent, gaps: Gap[], apart: boolean): Promise<string> {
  const name = identityOf(content)
  const taken = await db.documents.where('id').startsWith(`${name}#`).primaryKeys()
  let place = 1
  while (taken.includes(`${name}#${place}`)) place += 1
  const id = `${name}#${place}`
  const sources = [{ capture: paper, row: 0 }]
  const after = { ...newDocument(id, content, gaps), sources, ...(apart && { apart: true }) }
  await writeDocuments(db, [{ before: null, after }])
  const key = keyOf(content)
  const moved = key === null ? new Map<string, string>() : await joinDocuments(db, [key], gaps)
  return moved.get(id) ?? id
}

/** A document that may still be changed: typed from paper alone, to do, and in nobody's hands. */
async function openPaper(db: Database, id: string): Promise<StoredDocument | null> {
  const document = await db.documents.get(id)
  if (!document || !isFromPaper(document) || !['todo', 'outside'].includes(document.state)) return null
  return (await touchedAmong(db, [id])).has(id) ? null : document
}

/** Documents of the same number, or with the very same facts. */
async function documentsLike(db: Database, content: DocumentContent): Promise<StoredDocument[]> {
  const name = identityOf(content)
  const named = (await namedLike(db, [name])).get(name) ?? []
  const key = keyOf(content)
  const numbered = key === null ? [] : await db.documents.where('key').equals(key).toArray()
  const all = new Map([...named, ...numbered].map(document => [document.id, document]))
  return [...all.values()].toSorted((a, b) => (nameOfId(a.id) < nameOfId(b.id) ? -1 : 1))
}

function factsOf({ number, date, raw, party }: DocumentContent): string {
  return [number || '–', raw.date ?? date ?? '–', raw.amount ?? '–', party || '–'].join(' · ')
}
