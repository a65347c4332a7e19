import { fieldTypes } from '../laas/documents/fields.ts'
import { kinds } from '../laas/documents/kinds.ts'
import { z } from '../schema/z.ts'

/** Schemas of taught maps: they come from colleagues, and out of backups. */

const text = z.string().check(z.minLength(1), z.maxLength(300))
const texts = z.array(text).check(z.maxLength(300))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const few = z.int().check(z.nonnegative(), z.maximum(2_000))
const field = z.enum(Object.keys(fieldTypes) as [keyof typeof fieldTypes, ...(keyof typeof fieldTypes)[]])
const columnField = z.union([field, z.enum(['sequence', 'status', 'gross'])])

const column = z.object({
  field: columnField,
  labels: texts,
  satang: z.optional(z.boolean()),
  also: z.optional(columnField),
  place: z.optional(
    z.object({
      nth: z.int().check(z.positive(), z.maximum(2_000)),
      of: z.int().check(z.positive(), z.maximum(2_000)),
      skip: z.optional(few),
    }),
  ),
})

const reportMap = z
  .object({
    id,
    kind: z.enum(kinds),
    site: z.enum(['report', 'system']),
    titles: texts,
    columns: z.array(column).check(z.minLength(1), z.maxLength(300)),
    required: z.array(columnField).check(z.minLength(1), z.maxLength(100)),
    expected: z.optional(z.array(columnField).check(z.maxLength(100))),
    lines: z.enum(['never', 'may', 'always']),
    opens: z.optional(z.literal('group')),
    also: z.optional(z.object({ number: z.optional(field), date: z.optional(field) })),
    balanced: z.optional(z.boolean()),
    taught: z.literal(true),
    name: z.optional(text),
    header: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(2_000))),
  })
  .check(z.refine(map => map.titles.length > 0 || (map.name !== undefined && (map.header?.length ?? 0) > 1)))

const formField = z.object({
  field,
  labels: texts,
  ids: texts,
  required: z.boolean(),
  onPage: z.optional(z.boolean()),
  after: z.array(field).check(z.maxLength(50)),
  computed: z.optional(z.boolean()),
})
const perField = z.partialRecord(field, texts)

const formMap = z.object({
  id,
  kind: z.enum(kinds),
  titles: texts,
  address: texts,
  accepts: perField,
  rejects: perField,
  summary: z.optional(z.boolean()),
  fields: z.array(formField).check(z.minLength(1), z.maxLength(300)),
  lines: z.optional(z.array(formField).check(z.maxLength(300))),
})

const at = z.string().check(z.maxLength(40))

/** One map of either sort, as stored and as shared. */
export const taughtMap = z.discriminatedUnion('type', [
  z.object({ id, type: z.literal('report'), at, map: reportMap }),
  z.object({ id, type: z.literal('form'), at, map: formMap }),
])
