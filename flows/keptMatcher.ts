import type { Dexie } from 'dexie'
import type { Kind } from '../laas/documents/kinds.ts'
import { hashText } from '../laas/matching/hash.ts'
import type { Matcher } from '../laas/matching/matcher.ts'
import type { Sighting } from '../laas/matching/types.ts'
import type { Database } from '../storage/database.ts'

/** A matcher that stands from the last matching of a kind, so that the next page costs what it holds. */
export interface Kept {
  matcher: Matcher
  /** What each document and each sighting looked like then. */
  documents: ReadonlyMap<string, number>
  sightings: Map<string, number>
  /** Numbers of entries that a person saved: a list that shows one decides something. */
  saved: ReadonlySet<string>
}

/** Everything of a document or a sighting that matching goes by, as one number. */
export const lookOf = ({ kind, number, date, amount, party, fields }: Sighting): number =>
  hashText(JSON.stringify([kind, number, date, amount, party, fields]))

/** In smaller offices beginning anew costs nothing that anybody would notice. */
const worthKeeping = 1000

const all = new WeakMap<Database, Map<Kind, Kept>>()
let writing = 0

/** What is kept holds only until anybody else, here or in another window, writes documents or decisions. */
function newShelf(db: Database): Map<Kind, Kept> {
  const own = new Map<Kind, Kept>()
  all.set(db, own)
  const tables = ['documents', 'links'].map(table => `idb://${db.name}/${table}/`)
  const { on } = db.constructor as typeof Dexie
  on('storagemutated', parts => {
    if (writing > 0) return
    if (Object.keys(parts).some(part => tables.some(table => part.startsWith(table)))) own.clear()
  })
  return own
}

export const keptMatcher = (db: Database, kind: Kind): Kept | null => all.get(db)?.get(kind) ?? null

/** Keeps a matcher for the next matching of the kind; null: forgets the one that is kept. */
export function keepMatcher(db: Database, kind: Kind, kept: Kept | null): void {
  const own = all.get(db) ?? newShelf(db)
  if (kept && kept.documents.size >= worthKeeping) own.set(kind, kept)
  else own.delete(kind)
}

/** Runs what a matching writes: these writes are no reason to forget. Forgets where they fail. */
export async function writingLinks<T>(db: Database, kind: Kind, write: () => Promise<T>): Promise<T> {
  writing++
  try {
    return await write()
  } catch (error) {
    keepMatcher(db, kind, null)
    throw error
  } finally {
    writing--
  }
}

/** Tells whether anybody, here or in another window, wrote documents, sightings or decisions since. */
export function watchWrites(db: Database): { hasWritten: () => boolean; end: () => void } {
  const { on } = db.constructor as typeof Dexie
  const tables = ['documents', 'sightings', 'links'].map(table => `idb://${db.name}/${table}/`)
  let written = false
  const see = (parts: object) => {
    written ||= Object.keys(parts).some(part => tables.some(table => part.startsWith(table)))
  }
  on('storagemutated', see)
  return { hasWritten: () => written, end: () => on('storagemutated').unsubscribe(see) }
}
