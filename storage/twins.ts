import type { WhereClause } from 'dexie'
import type { Database } from './database.ts'
import type { Capture, StoredDocument } from './types.ts'

/** How often each name stands in a list of names. */
export function countNames(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/**
 * Ids of the documents that stand on one page of a run: `name#1`, `name#2` for its twin, on whichever pages
 * the two stand. What the page's earlier captures (`mine`) had shown keeps its id; what the run's `others`
 * show is somebody else; then comes what other runs have shown, then what is new.
 */
export async function idsOfDocuments(
  db: Database,
  names: string[],
  others: Capture[],
  mine: Capture[],
): Promise<string[]> {
  const existing = await namedLike(db, names)
  const elsewhere = new Set(others.map(({ id }) => id))
  const here = new Set(mine.map(({ id }) => id))
  const free = new Map<string, string[]>()
  for (const [name, documents] of existing) {
    const unused = documents.filter(({ sources }) => !sources.some(source => elsewhere.has(source.capture)))
    const own = (document: StoredDocument) => document.sources.some(source => here.has(source.capture))
    free.set(
      name,
      unused
        .toSorted((a, b) => Number(own(b)) - Number(own(a)) || placeOf(a.id) - placeOf(b.id))
        .map(({ id }) => id),
    )
  }
  const last = new Map<string, number>()
  return names.map(name => {
    const known = free.get(name)?.shift()
    if (known) return known
    const before = last.get(name) ?? Math.max(0, ...(existing.get(name) ?? []).map(({ id }) => placeOf(id)))
    last.set(name, before + 1)
    return `${name}#${before + 1}`
  })
}

/** The name that an id was made of: what is left without the place among twins. */
export const nameOfId = (id: string) => id.slice(0, id.lastIndexOf('#'))
const placeOf = (id: string) => Number(id.slice(id.lastIndexOf('#') + 1))

/** The documents of these names, twins together. One look at the keys between the first and the last name: quicker than a search for each. */
export async function namedLike(db: Database, names: string[]): Promise<Map<string, StoredDocument[]>> {
  const wanted = new Set(names)
  const sorted = [...wanted].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  const keys = await db.documents.where('id').between(first, `${last}\uffff`).primaryKeys()
  const found = await db.documents.bulkGet(keys.filter(id => wanted.has(nameOfId(id))))
  return Map.groupBy(
    found.filter(document => document !== undefined),
    ({ id }) => nameOfId(id),
  )
}

/** How many are stored under each of these names. Keys alone are looked at. */
export async function countStored(
  table: { where(key: 'id'): WhereClause },
  names: string[],
): Promise<Map<string, number>> {
  const wanted = new Set(names)
  const sorted = names.toSorted()
  const counts = new Map<string, number>()
  if (sorted.length === 0) return counts
  const keys = await table
    .where('id')
    .between(sorted[0], `${sorted.at(-1)}\uffff`)
    .primaryKeys()
  for (const id of keys) {
    const name = nameOfId(String(id))
    if (wanted.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/**
 * Ids of the sightings on one page. The system's numbers name entries, wherever the list has moved them
 * meanwhile; those without a number are told apart as twins over the run's pages.
 */
export function idsOfSightings(names: string[], numbered: boolean[], others: Capture[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, i) => {
    const elsewhere = numbered[i] ? 0 : others.reduce((n, other) => n + (other.counts[name] ?? 0), 0)
    const before = seen.get(name) ?? elsewhere
    seen.set(name, before + 1)
    return `${name}#${before + 1}`
  })
}
