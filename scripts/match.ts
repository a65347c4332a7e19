import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Field, fieldTypes } from '../laas/documents/fields.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import { match } from '../laas/matching/match.ts'
import type { MatchDocument } from '../laas/matching/types.ts'

const usage = 'npm run -s match -- <case.json>, a file {"documents": [...], "sightings": [...]}'

const orEmpty = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => String(value ?? ''))
const entry = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).optional(),
  kind: z.string().nullish(),
  number: orEmpty,
  // A day that the calendar does not have is a typing error to be found, no reason to refuse the file.
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'not an ISO date (YYYY-MM-DD)')
    .nullish()
    .transform(value => value?.slice(0, 10) ?? null),
  amount: z
    .int('not a whole number of satang')
    .nullish()
    .transform(value => value ?? null),
  party: orEmpty,
  fields: z.record(z.string(), z.unknown()).nullish(),
})
const pairs = z.array(z.tuple([z.string(), z.string()])).default([])
const caseSchema = z.object({
  documents: z.array(entry),
  sightings: z.array(entry),
  decisions: z.object({ confirmed: pairs, rejected: pairs }).optional(),
})

/** Fields may stand in `fields` or beside them. Where not all entries say their kind, none is told apart by it. */
function toDocuments(entries: z.infer<typeof entry>[], withKinds: boolean): MatchDocument[] {
  return entries.map(({ id, kind, number, date, amount, party, fields, ...beside }, at) => {
    const named = Object.entries({ ...beside, ...fields }).filter(
      (pair): pair is [Field, string | number] =>
        pair[0] in fieldTypes && (typeof pair[1] === 'string' || typeof pair[1] === 'number'),
    )
    const own = (withKinds ? kind : 'receipt') as Kind
    return { id: String(id ?? at), kind: own, number, date, amount, party, fields: Object.fromEntries(named) }
  })
}

/** What would be linked, asked and found twice in anybody's case; the same as in the extension. */
function main(path: string | undefined): void {
  if (!path) throw new Error(usage)
  const read = caseSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path}\n${z.prettifyError(read.error)}`)
  const { documents, sightings, decisions } = read.data
  const withKinds = [...documents, ...sightings].every(({ kind }) => kind)
  const found = match(toDocuments(documents, withKinds), toDocuments(sightings, withKinds), decisions)
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
}

try {
  main(process.argv[2])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
