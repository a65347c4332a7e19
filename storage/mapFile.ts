import { z } from '../schema/z.ts'
import { taughtMap } from './mapRecords.ts'
import type { TaughtMap } from './types.ts'

const format = 'laas-reentry-maps'
const version = 1
/** A map is a few kilobytes; a file of megabytes is something else. */
const largest = 5_000_000

const file = z.object({
  format: z.literal(format),
  version: z.int().check(z.positive()),
  maps: z.array(taughtMap).check(z.minLength(1), z.maxLength(1_000)),
})

/** A file that holds no maps, or those of a later version: `code` is a key of the locales. */
export class MapFileError extends Error {
  readonly code: 'mapsUnreadable' | 'mapsNewer'
  constructor(code: MapFileError['code']) {
    super(code)
    this.code = code
  }
}

/** Taught maps as a file for a colleague (docs/page-maps.md). */
export function writeMapFile(maps: TaughtMap[]): Blob {
  return new Blob([JSON.stringify({ format, version, maps }, null, 1)], { type: 'application/json' })
}

/** The maps in a colleague's file. Throws `MapFileError` where it is none: all of it is checked, or nothing is taken. */
export async function readMapFile(from: Blob): Promise<TaughtMap[]> {
  if (from.size > largest) throw new MapFileError('mapsUnreadable')
  let value: unknown
  try {
    value = JSON.parse((await from.text()).replace(/^\ufeff/, ''))
  } catch {
    throw new MapFileError('mapsUnreadable')
  }
  const head = value as { format?: unknown; version?: unknown } | null
  if (head?.format === format && Number(head.version) > version) throw new MapFileError('mapsNewer')
  const parsed = file.safeParse(value)
  if (!parsed.success) throw new MapFileError('mapsUnreadable')
  // To a schema an absent property and an undefined one are the same.
  return parsed.data.maps as TaughtMap[]
}
