import type { WhereClause } from 'dexie'
import { identityOf } from '../laas/documents/identity.ts'
import { documentsWithKeys } from './byKey.ts'
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
  const given = new Set<string>()
  return names.map(name => {
    // A document that other reports call by two of these names stands for one of them.
    const known = free.get(name)?.find(id => !given.has(id))
    if (known) {
      given.add(known)
      return known
    }
    const like = (existing.get(name) ?? []).filter(({ id }) => nameOfId(id) === name)
    const before = last.get(name) ?? Math.max(0, ...like.map(({ id }) => placeOf(id)))
    last.set(name, before + 1)
    return `${name}#${before + 1}`
  })
}

/** The name that an id was made of: what is left without the place among twins. */
export const nameOfId = (id: string) => id.slice(0, id.lastIndexOf('#'))
const placeOf = (id: string) => Number(id.slice(id.lastIndexOf('#') + 1))

/**
 * The documents of these names, twins together: those that are called so, and those that another report called
 * otherwise and some source calls so.
 */
export async function namedLike(db: Database, names: string[]): Promise<Map<string, StoredDocument[]>> {
  const wanted = new Set(names)
  const called = await calledSo(db, wanted)
  const keys = [...wanted].flatMap(name => keyInName(name) ?? [])
  const numbered = await documentsWithKeys(db, keys)
  const found = new Map([...called, ...numbered].map(document => [document.id, document]))
  const all = new Map<string, StoredDocument[]>()
  for (const document of found.values()) {
    const said = document.sources.map(({ says }) => identityOf(says ?? document))
    for (const name of new Set([nameOfId(document.id), ...said]))
      if (wanted.has(name)) all.set(name, [...(all.get(name) ?? []), document])
  }
  return all
}

/** Kind and number in a name that holds one: `1|kind|date|amount|number|book`. */
export function keyInName(name: string): string | null {
  const [, kind, , , number] = name.split('|')
  return number ? `${kind}|${number}` : null
}

/** One look at the keys between the first and the last name: quicker than a search for each. */
async function calledSo(db: Database, wanted: Set<string>): Promise<StoredDocument[]> {
  const sorted = [...wanted].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const keys = await db.documents.where('id').between(first, `${last}\uffff`).primaryKeys()
  const found = await db.documents.bulkGet(keys.filter(id => wanted.has(nameOfId(id))))
  return found.filter(document => document !== undefined)
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
