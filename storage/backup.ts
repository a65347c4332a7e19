import type { Database } from './database.ts'
import { type BackupTable, records } from './records.ts'
import { settingKeys } from './settingRecords.ts'

export const format = 'laas-reentry'
export const version = 3

/** Records read at a time: a large office must fit into memory. */
const slice = 2_000

export interface Progress {
  done: number
  of: number
}

/**
 * Everything that cannot be had again, as JSON lines: a head `{format, version, at}`, then one
 * `[table, record]` a line, then `["end", how many]` (docs/backup.md). Plans are of this moment and stay out.
 */
export async function exportBackup(
  db: Database,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const tables = Object.keys(records) as BackupTable[]
  const counts = await Promise.all(tables.map(table => after(db, table, null).count()))
  const of = counts.reduce((a, b) => a + b, 0)
  const parts: string[] = [`${JSON.stringify({ format, version, at: new Date().toISOString() })}\n`]
  let done = 0
  for (const table of tables) {
    for (let last: unknown = null; ; ) {
      signal.throwIfAborted()
      const { schema } = db.table(table)
      const found: object[] = await after(db, table, last).limit(slice).toArray()
      parts.push(...found.map(record => `${JSON.stringify([table, bare(table, record)])}\n`))
      done += found.length
      onProgress({ done, of })
      if (found.length < slice) break
      last = keyOf(found.at(-1)!, schema.primKey.keyPath)
    }
  }
  parts.push(`${JSON.stringify(['end', done])}\n`)
  return new Blob(parts, { type: 'application/x-ndjson' })
}

/** Records behind the key `last`, from the first where it is null. Of the settings, those that work stands on. */
function after(db: Database, table: BackupTable, last: unknown) {
  if (table === 'settings') return db.settings.where('key').anyOf(last === null ? settingKeys : [])
  return last === null ? db.table(table).toCollection() : db.table(table).where(':id').above(last)
}

/** What belongs to this browser alone is left out: running numbers of the log, walks of its tabs. */
function bare(table: BackupTable, record: object): object {
  if (table === 'log') return { ...record, id: undefined }
  return table === 'runs' ? { ...record, walk: null } : record
}

function keyOf(record: object, path: string | string[] | null | undefined): unknown {
  const at = (name: string) => (record as Record<string, unknown>)[name]
  return Array.isArray(path) ? path.map(at) : at(String(path))
}
