import type { Database } from './database.ts'
import { keyInName, nameOfId } from './twins.ts'

/**
 * Of the numbers that documents just stored bear, by their ids, those that any other document bears as well. What is
 * stored of them is not read again: the keys of the index tell whether anybody else is there.
 */
export async function sharedKeys(db: Database, fresh: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>()
  const shared = new Set<string>()
  for (const id of fresh) {
    const key = keyInName(nameOfId(id))
    if (key !== null) (all.has(key) ? shared : all).add(key)
  }
  const sorted = [...all].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return shared
  const own = new Set(fresh)
  const between = db.documents.where('key').between(first, last, true, true)
  const others = (await between.primaryKeys()).filter(id => !own.has(id))
  // Where much else lies there, each number is looked up by itself.
  if (others.length > all.size) return all
  for (const document of await db.documents.bulkGet(others))
    if (document?.key !== undefined && all.has(document.key)) shared.add(document.key)
  return shared
}
