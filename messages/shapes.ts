import { z } from '../schema/z.ts'

// Shapes that come from pages, each with a bound: a hostile page may send anything.

export const text = z.string().check(z.maxLength(1_000_000))
export const short = z.string().check(z.maxLength(10_000))
export const count = z.int().check(z.nonnegative(), z.maximum(10_000_000))
export const problem = z.object({
  code: z.string().check(z.regex(/^[A-Za-z]{1,60}$/)),
  values: z.array(short).check(z.maxLength(300)),
  weight: z.enum(['stop', 'flag']),
  row: z.optional(count),
})

/** A `Grid` without its rows: these come in batches of their own. */
export const gridFrame = z.object({
  viewer: short,
  merges: z.array(z.tuple([count, count, count, count])),
  texts: z.array(text).check(z.maxLength(10_000)),
  page: z.nullable(z.object({ number: count, of: z.nullable(count) })),
  problems: z.array(problem),
  outside: z.optional(z.array(count)),
  parts: z.optional(z.array(z.tuple([count, z.int()]))),
  struck: z.optional(z.array(count)),
})

export const rows = z.array(z.array(text).check(z.maxLength(2_000))).check(z.maxLength(2_000))
