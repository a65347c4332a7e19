import { z } from '../schema/z.ts'
import { taughtOption } from './optionRecords.ts'
import type { TaughtOption } from './types.ts'

const format = 'laas-reentry-options'
const version = 1
/** A thousand of them are some hundred kilobytes; a file of megabytes is something else. */
const largest = 5_000_000

const file = z.object({
  format: z.literal(format),
  version: z.int().check(z.positive()),
  options: z.array(taughtOption).check(z.minLength(1), z.maxLength(10_000)),
})

/** A file that holds no taught options, or those of a later version: `code` is a key of the locales. */
export class OptionFileError extends Error {
  readonly code: 'optionsUnreadable' | 'optionsNewer'
  constructor(code: OptionFileError['code']) {
    super(code)
    this.code = code
  }
}

/** Taught options as a file for a colleague. */
export function writeOptionFile(options: TaughtOption[]): Blob {
  const bare = options.map(({ field, from, to, value, others, at }) => ({
    field,
    from,
    to,
    value,
    others,
    at,
  }))
  return new Blob([JSON.stringify({ format, version, options: bare }, null, 1)], { type: 'application/json' })
}

/**
 * The options in a colleague's file. Throws `OptionFileError` where it is none: all of it is checked, or nothing
 * is taken.
 */
export async function readOptionFile(from: Blob): Promise<Omit<TaughtOption, 'id'>[]> {
  if (from.size > largest) throw new OptionFileError('optionsUnreadable')
  let value: unknown
  try {
    value = JSON.parse((await from.text()).replace(/^\ufeff/, ''))
  } catch {
    throw new OptionFileError('optionsUnreadable')
  }
  const head = value as { format?: unknown; version?: unknown } | null
  if (head?.format === format && Number(head.version) > version) throw new OptionFileError('optionsNewer')
  const parsed = file.safeParse(value)
  if (!parsed.success) throw new OptionFileError('optionsUnreadable')
  return parsed.data.options
}
