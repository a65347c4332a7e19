import { z } from 'zod'
import { type Field, fieldTypes } from '../../laas/documents/fields.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { MatchDocument } from '../../laas/matching/types.ts'

const orEmpty = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => String(value ?? ''))
const id = z.union([z.string().min(1), z.number()]).transform(String)
const entry = z.looseObject({
  id: id.nullish(),
  kind: z.string().nullish(),
  number: orEmpty,
  // A day that the calendar does not have is a typing error to be found, no reason to refuse the file.
  date: z
    .union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}(?!\d)/, 'not an ISO date (YYYY-MM-DD)')])
    .nullish()
    .transform(value => value?.slice(0, 10) || null),
  amount: z
    .int('not a whole number of satang')
    .nullish()
    .transform(value => value ?? null),
  party: orEmpty,
  fields: z.record(z.string(), z.unknown()).nullish(),
})
const pairs = z
  .array(z.tuple([id, id]))
  .nullish()
  .transform(value => value ?? [])

/** A case as anybody may write it: only the two arrays must be there. */
export const caseSchema = z.object({
  documents: z.array(entry),
  sightings: z.array(entry),
  decisions: z
    .object({ confirmed: pairs, rejected: pairs })
    .nullish()
    .transform(value => value ?? undefined),
})

type Case = z.infer<typeof caseSchema>

/** Makes entries of a case: fields may stand in `fields` or beside them, kinds and ids may be left out. */
export function toEntries({ documents, sightings }: Case): {
  documents: MatchDocument[]
  sightings: MatchDocument[]
} {
  const kinds = new Set([...documents, ...sightings].flatMap(({ kind }) => kind || []))
  const isSilent = (entries: Case['documents']) => entries.every(({ kind }) => !kind)
  // Where one side says no kinds, or all say the same, nothing is told apart by it.
  const [only] = kinds.size === 1 ? kinds : isSilent(documents) || isSilent(sightings) ? ['receipt'] : []
  const kindOf = (kind: string | null | undefined) => (only ?? kind ?? '') as Kind
  return {
    documents: documents.map((found, at) => toEntry(found, at, kindOf(found.kind))),
    sightings: sightings.map((found, at) => toEntry(found, at, kindOf(found.kind))),
  }
}

function toEntry(found: Case['documents'][number], at: number, kind: Kind): MatchDocument {
  const { id, kind: _, number, date, amount, party, fields, ...beside } = found
  const named = Object.entries({ ...beside, ...fields }).filter(
    (pair): pair is [Field, string | number] =>
      Object.hasOwn(fieldTypes, pair[0]) && (typeof pair[1] === 'string' || typeof pair[1] === 'number'),
  )
  return { id: id ?? String(at), kind, number, date, amount, party, fields: Object.fromEntries(named) }
}
