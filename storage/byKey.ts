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
