import type { Gap } from '../laas/documents/gap.ts'
import { asText, mergeContents } from '../laas/documents/merge.ts'
import { partition } from '../laas/documents/sameDocument.ts'
import { documentsWithKeys } from './byKey.ts'
import type { Database } from './database.ts'
import { ofSlot, runsOf, type Slot, slotsOf } from './slots.ts'
import { contentOf, followsReport, newDocument, withSayings } from './storedDocument.ts'
import { type Change, writeDocuments } from './tallies.ts'
import { touchedAmong } from './touched.ts'
import { nameOfId } from './twins.ts'
import type { StoredDocument } from './types.ts'

/** Numbers looked at together: a long file must fit into memory. */
const slice = 1_000

/**
 * Brings documents of one number together that several reports show, and takes apart what no longer is one: by
 * all that is stored of the number, so that the order in which reports came does not matter. Gives the ids that
 * went, each with the document that it went into. Must run inside a read-write transaction over documents,
 * tallies, captures, links and plans.
 */
export async function joinDocuments(db: Database, keys: string[], gaps: Gap[]): Promise<Map<string, string>> {
  const all = [...new Set(keys)].sort()
  const moved = new Map<string, string>()
  for (let from = 0; from < all.length; from += slice) {
    const documents = await documentsWithKeys(db, all.slice(from, from + slice))
    const taken = new Set(documents.map(({ id }) => id))
    const groups = [...Map.groupBy(documents.filter(isOpen), ({ key }) => key).values()].filter(isJoint)
    const known = await knownOf(db, groups.flat())
    const changes = groups.flatMap(group => joinGroup(group, gaps, moved, taken, known))
    await writeDocuments(db, changes)
  }
  await db.links
    .where('documentId')
    .anyOf([...moved.keys()])
    .delete()
  return moved
}

/** A person's word that it is another document stands. */
const isOpen = ({ apart }: StoredDocument) => !apart

/** One document that all its sources call the same needs no second look. */
const isJoint = (group: StoredDocument[]) =>
  group.length > 1 || group.some(({ sources }) => sources.some(({ says }) => says))

/** What decides over documents and does not stand in them. */
interface Known {
  /** The run of each capture. */
  runOf: Map<string, string>
  /** Documents that a plan fills, or of which a person said something. */
  touched: Set<string>
}

async function knownOf(db: Database, documents: StoredDocument[]): Promise<Known> {
  const touched = await touchedAmong(
    db,
    documents.map(({ id }) => id),
  )
  return { runOf: await runsOf(db, documents), touched }
}

function joinGroup(
  group: StoredDocument[],
  gaps: Gap[],
  moved: Map<string, string>,
  taken: Set<string>,
  { runOf, touched }: Known,
): Change[] {
  const slots = slotsOf(group, runOf)
  if (slots.length === 1 && group.length === 1) return []
  const parts = partition(
    slots.map(({ documents, sayings, runs }) => ({
      content: sayings.length > 0 ? mergeContents(sayings.map(({ says }) => says)) : contentOf(documents[0]!),
      runs: [...runs],
    })),
  ).map(part => part.map(index => slots[index]!))
  const isTouched = (document: StoredDocument) => touched.has(document.id) || !followsReport(document)
  const after = new Map<string, StoredDocument>()
  for (const part of parts) {
    const own = [...new Set(part.flatMap(({ documents }) => documents))]
    const worked = own.filter(isTouched)
    // Two on which somebody has worked are never made one by a rule.
    if (worked.length > 1) return []
    const free = own.filter(({ id }) => !after.has(id)).toSorted(byName(part))
    const keeper = worked.find(({ id }) => !after.has(id)) ?? free[0]
    const sayings = part.length > 1 ? part.flatMap(ofSlot) : part[0]!.sayings
    const first = part[0]!
    const document = keeper ?? newDocument(freeId(first.name, taken), first.sayings[0]!.says, gaps)
    after.set(document.id, withSayings(document, sayings, gaps))
    for (const { id } of own) if (id !== document.id) moved.set(id, document.id)
  }
  for (const id of after.keys()) moved.delete(id)
  const before = new Map(group.map(document => [document.id, document]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): Change[] => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null]
    return asText(old) === asText(now) ? [] : [{ before: old, after: now }]
  })
}

/** The document that is called as one of its readings is keeps its name; among those, the first by name. */
function byName(part: Slot[]): (a: StoredDocument, b: StoredDocument) => number {
  const names = new Set(part.map(({ name }) => name))
  const rank = ({ id }: StoredDocument) => (names.has(nameOfId(id)) ? 0 : 1)
  return (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)
}

function freeId(name: string, taken: Set<string>): string {
  for (let place = 1; ; place++) {
    const id = `${name}#${place}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
