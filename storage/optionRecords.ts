import { fieldTypes } from '../laas/documents/fields.ts'
import { z } from '../schema/z.ts'

/** Schema of a taught option: they come from colleagues, and out of backups. */

const name = z.string().check(z.minLength(1), z.maxLength(1_000))

export const taughtOption = z.object({
  field: z.enum(Object.keys(fieldTypes) as [keyof typeof fieldTypes, ...(keyof typeof fieldTypes)[]]),
  from: name,
  to: name,
  value: z.nullable(z.string().check(z.maxLength(1_000))),
  others: z.array(name).check(z.maxLength(100)),
  at: z.string().check(z.maxLength(40)),
})
