import type { Kind } from '../laas/documents/kinds.ts'
import { inSteps, type LongAction } from '../laas/matching/matchAsync.ts'
import { Matcher } from '../laas/matching/matcher.ts'
import { outcomes } from '../laas/matching/outcome.ts'
import type { Decisions, Matching } from '../laas/matching/types.ts'
import type { Database } from '../storage/database.ts'
import { replaceRuleLinks } from '../storage/links.ts'
import { writeLog } from '../storage/log.ts'
import { type Change, writeDocuments } from '../storage/tallies.ts'
import type { Link, StoredDocument, StoredSighting } from '../storage/types.ts'
import { type Kept, keepMatcher, keptMatcher, lookOf, watchWrites, writingLinks } from './keptMatcher.ts'

/** States that a matching may change, and those that it only takes into account. */
const open: StoredDocument['state'][] = ['todo', 'filled', 'saved', 'confirmed', 'differs', 'twice']

/** What a matching says, of which documents and by which sightings. */
interface Found {
  documents: StoredDocument[]
  sightings: StoredSighting[]
  matching: Matching
}

/**
 * Matches all documents of a kind with all sightings of it, one to one, and stores links and states in
 * one transaction. Running it twice changes nothing. `seen` names the sightings of a page that was just
 * stored: where nothing else changed since the last matching, only what they touch is read and written.
 * Returns how many documents changed their state.
 */
export function matchKind(db: Database, kind: Kind, seen?: readonly string[]): Promise<number> {
  const tables = [db.documents, db.sightings, db.links, db.tallies, db.log, db.runs]
  return writingLinks(db, kind, () =>
    db.transaction('rw', tables, async () => {
      const kept = seen ? keptMatcher(db, kind) : null
      const found = (kept && seen && (await addSeen(db, kind, kept, seen))) || (await matchAnew(db, kind))
      return store(db, kind, found)
    }),
  )
}

/**
 * The same, in small steps, so that the page it runs in does not freeze meanwhile. Where anything was written
 * in between, all is matched anew.
 */
export async function matchKindInSteps(db: Database, kind: Kind, action: LongAction = {}): Promise<number> {
  if (
    (await db.documents.where('[kind+state+order]').between([kind, ''], [kind, '\uffff']).count()) <
    worthSteps
  )
    return matchKind(db, kind)
  const watch = watchWrites(db)
  try {
    const tables = [db.documents, db.sightings, db.links]
    const read = await db.transaction('r', tables, () => readKind(db, kind))
    const matcher = new Matcher(read.documents, read.decided)
    await inSteps(matcher.takeIn(read.sightings), action)
    const written = [...tables, db.tallies, db.log, db.runs]
    return await writingLinks(db, kind, () =>
      db.transaction('rw', written, async () => {
        // What was under way when this began is stored, and seen, only now.
        await db.links.limit(1).count()
        const isOld = watch.hasWritten()
        return store(db, kind, isOld ? await matchAnew(db, kind) : keepFound(db, kind, matcher, read))
      }),
    )
  } finally {
    watch.end()
  }
}

/** In smaller offices it is done before anybody could be shown anything. */
const worthSteps = 1000

interface ReadKind {
  documents: StoredDocument[]
  sightings: StoredSighting[]
  decided: Decisions
}

async function readKind(db: Database, kind: Kind): Promise<ReadKind> {
  const documents = await db.documents
    .where('[kind+state+order]')
    .between([kind, '', ''], [kind, '\uffff', '\uffff'])
    .filter(document => document.state !== 'cancelled')
    .toArray()
  const sightings = await sightingsOf(db, kind).toArray()
  return { documents, sightings, decided: await decisionsOf(db, documents, sightings) }
}

/** Everything of the kind, from the beginning. */
async function matchAnew(db: Database, kind: Kind): Promise<Found> {
  keepMatcher(db, kind, null)
  const read = await readKind(db, kind)
  const matcher = new Matcher(read.documents, read.decided)
  for (const _ of matcher.takeIn(read.sightings));
  return keepFound(db, kind, matcher, read)
}

function keepFound(db: Database, kind: Kind, matcher: Matcher, { documents, sightings }: ReadKind): Found {
  keepMatcher(db, kind, {
    matcher,
    documents: new Map(documents.map(document => [document.id, lookOf(document)])),
    sightings: new Map(sightings.map(sighting => [sighting.id, lookOf(sighting)])),
    saved: new Set(documents.flatMap(({ savedAt, newNumber }) => (savedAt && newNumber ? [newNumber] : []))),
  })
  return { documents, sightings, matching: matcher.all() }
}

const sightingsOf = (db: Database, kind: Kind) =>
  db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff'])

/** Adds a page to the matcher that stands. null: something else has changed, and all must begin anew. */
async function addSeen(db: Database, kind: Kind, kept: Kept, seen: readonly string[]): Promise<Found | null> {
  const stored = await db.sightings.bulkGet([...new Set(seen)])
  const fresh: StoredSighting[] = []
  for (const sighting of stored) {
    if (!sighting || sighting.kind !== kind) return null
    const before = kept.sightings.get(sighting.id)
    if (before === lookOf(sighting)) continue
    if (before !== undefined || kept.saved.has(sighting.number)) return null
    fresh.push(sighting)
  }
  if ((await sightingsOf(db, kind).count()) !== kept.sightings.size + fresh.length) return null
  const matching = lastOf(kept.matcher.add(fresh))
  for (const sighting of fresh) kept.sightings.set(sighting.id, lookOf(sighting))
  const ids = [...new Set([...matching.links.map(link => link.documentId), ...matching.unmatched.documents])]
  const documents = await db.documents.bulkGet(ids)
  const isSame = (document: StoredDocument | undefined): document is StoredDocument =>
    document !== undefined &&
    document.state !== 'cancelled' &&
    kept.documents.get(document.id) === lookOf(document)
  if (!documents.every(isSame)) return null
  const { links, twice, unmatched } = matching
  const spokenOf = [...links.map(({ sightingId }) => sightingId), ...twice.flatMap(({ again }) => again)]
  const sightings = await db.sightings.bulkGet([...new Set([...spokenOf, ...unmatched.sightings])])
  // An entry may have been completed from its own page meanwhile, in another window.
  const isSeen = (sighting: StoredSighting | undefined): sighting is StoredSighting =>
    sighting !== undefined && kept.sightings.get(sighting.id) === lookOf(sighting)
  return sightings.every(isSeen) ? { documents, sightings, matching } : null
}

function lastOf<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

async function store(db: Database, kind: Kind, { documents, sightings, matching }: Found): Promise<number> {
  await replaceRuleLinks(db, documents, matching)
  const found = new Map(outcomes(matching, sightings).map(outcome => [outcome.documentId, outcome]))
  const changes = documents
    .filter(({ state }) => open.includes(state))
    .flatMap((before): Change[] => {
      const outcome = found.get(before.id)
      const state = outcome?.state ?? stateAlone(before)
      const newNumber = before.savedAt
        ? before.newNumber
        : state === stateAlone(before)
          ? null
          : (outcome?.newNumber ?? null)
      const changed = state !== before.state || newNumber !== before.newNumber
      return changed ? [{ before, after: { ...before, state, newNumber } }] : []
    })
  await writeDocuments(db, changes)
  await db.runs
    .where('unmatched')
    .equals(1)
    .and(run => run.kind === kind)
    .modify({ unmatched: 0 })
  if (changes.length > 0) await writeLog(db, { what: 'matched', why: `${kind} ${changes.length}` })
  return changes.length
}
/** What a document is when nothing in the system is known to be it. */
function stateAlone(document: StoredDocument): StoredDocument['state'] {
  if (document.savedAt) return 'saved'
  return document.state === 'filled' ? 'filled' : 'todo'
}

/**
 * What is decided before any rule: what a person confirmed or rejected, and the entries that the person
 * saved from a fill, known by the number that the system gave then and by an equal amount and date.
 */
async function decisionsOf(
  db: Database,
  documents: StoredDocument[],
  sightings: StoredSighting[],
): Promise<Decisions> {
  const links = await db.links.where('by').equals('person').toArray()
  const pairs = (decision: Link['decision']) =>
    links
      .filter(link => link.decision === decision)
      .map(({ documentId, sightingId }): [string, string] => [documentId, sightingId])
  const byNumber = Map.groupBy(sightings, sighting => sighting.number)
  const decided = new Set(links.map(link => link.documentId))
  const saved = documents.flatMap((document): [string, string][] => {
    if (!document.savedAt || !document.newNumber || decided.has(document.id)) return []
    const named = byNumber.get(document.newNumber) ?? []
    const [only] = named.length === 1 ? named : []
    return only && only.amount === document.amount && only.date === document.date
      ? [[document.id, only.id]]
      : []
  })
  return { confirmed: [...pairs('linked'), ...saved], rejected: pairs('rejected') }
}
