import { fieldTypes } from '../laas/documents/fields.ts'
import { kinds, states } from '../laas/documents/kinds.ts'
import { z } from '../schema/z.ts'
import { taughtMap } from './mapRecords.ts'
import { taughtOption } from './optionRecords.ts'
import { settingRecord } from './settingRecords.ts'

/** Schemas of what a backup holds: a file may come from anywhere. */

const text = z.string()
const iso = z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)))
const satang = z.nullable(z.int())
const count = z.int().check(z.nonnegative())
const field = z.enum(Object.keys(fieldTypes) as [string, ...string[]])
const value = z.union([z.string(), z.number()])
const fields = z.partialRecord(field, value)
const raw = z.partialRecord(field, z.string())
const kind = z.enum(kinds)
const problem = z.object({
  code: text,
  values: z.array(text),
  weight: z.enum(['stop', 'flag']),
  row: z.optional(count),
})
const page = z.nullable(z.object({ number: count, of: z.nullable(count) }))
const controlTotal = z.object({ label: text, field: text, printed: z.int(), computed: z.int() })
const proofStatus = z.enum(['complete', 'incomplete', 'unprovable', 'unknown'])

const content = z.object({
  kind,
  number: text,
  date: iso,
  amount: satang,
  party: text,
  fiscalYear: z.nullable(count),
  cancelled: z.boolean(),
  fields,
  raw,
  lines: z.array(z.object({ amount: satang, fields, raw })),
})

const document = z.extend(content, {
  id: text,
  state: z.enum(states),
  reason: text,
  newNumber: z.nullable(text),
  sources: z.array(z.object({ capture: text, row: count, says: z.optional(content) })),
  apart: z.optional(z.boolean()),
  chosen: z.optional(z.array(z.object({ field, value, among: z.array(value) }))),
  month: text,
  order: text,
  savedAt: z.nullable(text),
})

const capture = z.object({
  id: text,
  run: text,
  site: z.enum(['old', 'system']),
  report: z.nullable(text),
  title: text,
  url: text,
  file: z.optional(z.object({ name: text, size: count, modified: text, hash: text })),
  at: text,
  purpose: z.enum(['page', 'walk', 'glance']),
  more: z.boolean(),
  grid: z.object({
    viewer: text,
    merges: z.array(z.tuple([count, count, count, count])),
    texts: z.array(text),
    page,
    problems: z.array(problem),
    outside: z.optional(z.array(count)),
    parts: z.optional(z.array(z.tuple([count, z.int()]))),
    struck: z.optional(z.array(count)),
    sheet: z.optional(text),
  }),
  rowCount: count,
  hash: text,
  status: z.enum(['receiving', 'stored', 'replaced', 'damaged', 'withdrawn']),
  pageProof: z.nullable(
    z.object({
      page,
      count,
      sums: z.partialRecord(field, z.int()),
      printed: z.array(
        z.object({
          covers: z.enum(['page', 'report']),
          label: text,
          field: text,
          value: z.int(),
          head: z.optional(z.int()),
        }),
      ),
      tail: z.optional(z.object({ count, sums: z.partialRecord(field, z.int()), whole: z.boolean() })),
      within: z.array(controlTotal),
      covered: z.optional(z.boolean()),
      cancelled: z.optional(z.object({ count, sums: z.partialRecord(field, z.int()) })),
      sequence: z.optional(z.nullable(z.object({ first: z.int(), last: z.int() }))),
      numbers: z.optional(z.nullable(z.object({ series: text, first: z.int(), last: z.int() }))),
      named: z.optional(z.array(text)),
      more: z.optional(z.boolean()),
      broken: z.optional(z.array(problem)),
    }),
  ),
  problems: z.array(problem),
  counts: z.record(text, count),
  damage: z.optional(
    z.object({
      kind,
      months: z.array(
        z.object({ month: z.string().check(z.regex(/^\d{4}-\d\d$/)), solvedBy: z.array(text) }),
      ),
    }),
  ),
})

const run = z.object({
  id: text,
  site: z.enum(['old', 'system']),
  report: z.nullable(text),
  kind: z.nullable(kind),
  title: text,
  period: z.nullable(z.object({ from: text, to: text })),
  status: proofStatus,
  controlTotals: z.array(controlTotal),
  problems: z.array(problem),
  pages: z.array(count),
  of: z.nullable(count),
  rowCount: count,
  documentCount: count,
  lastAt: text,
  file: z.optional(text),
  unmatched: z.union([z.literal(0), z.literal(1)]),
  walk: z.null(),
})

const sighting = z.object({
  id: text,
  kind,
  number: text,
  date: iso,
  amount: satang,
  party: text,
  fields,
  raw,
  fiscalYear: z.nullable(count),
  run: text,
  at: text,
  detail: z.optional(
    z.object({
      at: text,
      date: z.optional(text),
      amount: z.optional(z.int()),
      party: z.optional(text),
      fields,
    }),
  ),
})

const link = z.object({
  id: text,
  documentId: text,
  sightingId: text,
  by: z.enum(['rule', 'person']),
  decision: z.enum(['linked', 'asked', 'rejected', 'twice']),
  zone: z.enum(['certain', 'ask']),
  rank: count,
  score: z.number(),
  reasons: z.array(z.object({ code: text, points: z.number(), values: z.array(text) })),
  differs: z.array(text),
  at: text,
})

/** Tables in a backup, in the order in which they are written. Tallies are counted anew. */
export const records = {
  maps: taughtMap,
  settings: settingRecord,
  documents: document,
  captures: capture,
  rows: z.object({ capture: text, n: count, cells: z.array(text) }),
  runs: run,
  sightings: sighting,
  links: link,
  log: z.object({
    at: text,
    what: text,
    document: z.nullable(text),
    sighting: z.nullable(text),
    capture: z.optional(text),
    why: text,
  }),
  options: z.extend(taughtOption, { id: text }),
} as const

export type BackupTable = keyof typeof records
