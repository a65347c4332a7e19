import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Field, fieldTypes } from '../laas/documents/fields.ts'
import { kinds } from '../laas/documents/kinds.ts'
import { match } from '../laas/matching/match.ts'
import type { MatchDocument } from '../laas/matching/types.ts'

const entry = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  kind: z.enum(kinds).optional(),
  number: z
    .union([z.string(), z.number()])
    .nullish()
    .transform(value => String(value ?? '')),
  date: z.iso
    .date()
    .nullish()
    .transform(value => value ?? null),
  amount: z
    .int()
    .nullish()
    .transform(value => value ?? null),
  party: z
    .string()
    .nullish()
    .transform(value => value ?? ''),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
})
const pairs = z.array(z.tuple([z.string(), z.string()])).default([])
const caseSchema = z.object({
  documents: z.array(entry),
  sightings: z.array(entry),
  decisions: z.object({ confirmed: pairs, rejected: pairs }).optional(),
})

/** Where not all entries say their kind, none is told apart by it. */
function toDocuments(entries: z.infer<typeof entry>[], withKinds: boolean): MatchDocument[] {
  const ids = new Set<string>()
  return entries.map(({ id, kind, number, date, amount, party, fields, ...rest }) => {
    if (ids.has(id)) throw new Error(`two entries have the id ${id}`)
    ids.add(id)
    const named = Object.entries({ ...rest, ...fields }).filter(
      (pair): pair is [Field, string | number] =>
        pair[0] in fieldTypes && (typeof pair[1] === 'string' || typeof pair[1] === 'number'),
    )
    const own = withKinds && kind ? kind : 'receipt'
    return { id, kind: own, number, date, amount, party, fields: Object.fromEntries(named) }
  })
}

function main(path: string | undefined): void {
  if (!path) throw new Error('npm run -s match -- <case.json>')
  const read = caseSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(z.prettifyError(read.error))
  const { documents, sightings, decisions } = read.data
  const withKinds = [...documents, ...sightings].every(({ kind }) => kind !== undefined)
  const found = match(toDocuments(documents, withKinds), toDocuments(sightings, withKinds), decisions)
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
}

try {
  main(process.argv[2])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
