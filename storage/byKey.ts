import type { Database } from './database.ts'
import type { StoredDocument } from './types.ts'

/**
 * The documents of these kinds and numbers. The numbers of a page mostly stand together: one look at all between
 * the first and the last is quicker than a search for each, where not much else lies there.
 */
export async function documentsWithKeys(db: Database, keys: Iterable<string>): Promise<StoredDocument[]> {
  const wanted = new Set(keys)
  const sorted = [...wanted].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const between = () => db.documents.where('key').between(first, last, true, true)
  if ((await between().count()) > 3 * wanted.size + 100)
    return db.documents.where('key').anyOf(sorted).toArray()
  return (await between().toArray()).filter(({ key }) => wanted.has(key!))
}

/** Which of these ids are there. One look at the keys between the first and the last spares looking for each. */
export async function idsThere(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const sorted = [...ids].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return new Set()
  const wanted = new Set(sorted)
  const there = await db.documents.where('id').between(first, last, true, true).primaryKeys()
  return new Set(there.filter(id => wanted.has(id)))
}
