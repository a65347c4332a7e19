import { type Field, type FieldValue, fieldTypes } from '../laas/documents/fields.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import type { Advice, Difference } from '../laas/matching/advise.ts'
import { advise } from '../laas/matching/advise.ts'
import type { FileEvidence } from '../laas/reports/files/evidence.ts'
import { foldText } from '../laas/thai/fold.ts'
import type { Database } from '../storage/database.ts'
import type { Capture, Link, LogEntry, StoredDocument, StoredSighting } from '../storage/types.ts'
import { type Payment, paymentOf } from './payment.ts'

/** Where a document stands in the old reports: the page, and its row as it was seen there. */
export interface Evidence {
  title: string
  page: number | null
  at: string
  cells: string[]
  /** The file and its sheet, where it was read from one. */
  file: (FileEvidence & { sheet: string }) | null
}

/** A sighting that is, or may be, this document; or of which a person said that it is not. */
export interface SeenAs {
  link: Link
  sighting: StoredSighting
  compared: Compared[]
}

/** One field of both: values as stored (satang, ISO dates), null where one side does not give it. */
export interface Compared {
  field: Field
  old: FieldValue | null
  seen: FieldValue | null
  equal: boolean
}

/** Everything known of one document, for a person to judge by. */
export interface Inspection {
  document: StoredDocument
  evidence: Evidence[]
  seen: SeenAs[]
  advice: Advice[]
  log: LogEntry[]
  /** The cheque and the requisitions that it pays, where the document is one of them. */
  payment: Payment | null
  /** Whether the restored system's lists of this kind were looked at since the document was captured. */
  lookedFor: boolean
}

/** Everything known of one document; null where it is not stored any more. */
export async function inspect(db: Database, id: string): Promise<Inspection | null> {
  const document = await db.documents.get(id)
  if (!document) return null
  const links = await db.links.where('documentId').equals(id).toArray()
  const sightings = await db.sightings.bulkGet(links.map(({ sightingId }) => sightingId))
  const seen = links
    .flatMap((link, i): SeenAs[] => {
      const sighting = sightings[i]
      return sighting ? [{ link, sighting, compared: compare(document, sighting) }] : []
    })
    .toSorted(
      (a, b) =>
        places.indexOf(a.link.decision) - places.indexOf(b.link.decision) || a.link.rank - b.link.rank,
    )
  const lookedFor = await wasLookedAt(db, document.kind)
  const advice = advise(
    document,
    seen.map(({ link, sighting, compared }) => ({
      decision: link.decision,
      number: sighting.number,
      differences: compared.flatMap(differenceOf),
    })),
    lookedFor,
  )
  const log = (await db.log.filter(entry => entry.document === id).toArray()).toSorted((a, b) =>
    a.at < b.at ? 1 : -1,
  )
  const payment = await paymentOf(db, document)
  return { document, evidence: await evidenceOf(db, document), seen, advice, log, lookedFor, payment }
}

const places: Link['decision'][] = ['linked', 'twice', 'asked', 'rejected']

const differenceOf = ({ field, old, seen, equal }: Compared): Difference[] =>
  equal || old === null || seen === null ? [] : [{ field, old, seen }]

async function evidenceOf(db: Database, document: StoredDocument): Promise<Evidence[]> {
  const captures = await db.captures.bulkGet(document.sources.map(({ capture }) => capture))
  const rows = await db.rows.bulkGet(
    document.sources.map(({ capture, row }): [string, number] => [capture, row]),
  )
  return document.sources.flatMap((_, i): Evidence[] => {
    const capture: Capture | undefined = captures[i]
    if (!capture) return []
    return [
      {
        title: capture.title,
        page: capture.grid.page?.number ?? null,
        at: capture.at,
        cells: rows[i]?.cells ?? [],
        file: capture.file ? { ...capture.file, sheet: capture.grid.sheet ?? '' } : null,
      },
    ]
  })
}

async function wasLookedAt(db: Database, kind: Kind): Promise<boolean> {
  return (await db.runs.filter(run => run.site === 'system' && run.kind === kind).count()) > 0
}

/** Fields of both sides, the great ones first. A number given anew is never the old one: it is not compared. */
export function compare(document: StoredDocument, sighting: StoredSighting): Compared[] {
  const of = ({
    date,
    amount,
    party,
    fields,
  }: Pick<StoredDocument, 'date' | 'amount' | 'party' | 'fields'>) =>
    new Map(Object.entries({ date, amount, party, ...fields }) as [Field, FieldValue | null][])
  const [ours, theirs] = [of(document), of(sighting)]
  const fields = [...new Set([...ours.keys(), ...theirs.keys()])].filter(field =>
    Object.hasOwn(fieldTypes, field),
  )
  return fields.flatMap((field): Compared[] => {
    const old = filled(ours.get(field))
    const seen = filled(theirs.get(field))
    if (old === null && seen === null) return []
    return [{ field, old, seen, equal: same(old, seen) }]
  })
}

const filled = (value: FieldValue | null | undefined) => (value === undefined || value === '' ? null : value)

/** A list may cut a long text off: its beginning is no other text. */
const shortest = 8

function same(a: FieldValue | null, b: FieldValue | null): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b
  const [short, long] = [foldText(a), foldText(b)].toSorted((x, y) => x.length - y.length) as [string, string]
  return short === long || (short.length >= shortest && long.startsWith(short))
}
