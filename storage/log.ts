import type { Database } from './database.ts'
import type { LogEntry } from './types.ts'

/** Adds to the log. Entries are never changed nor removed, but by wiping everything. */
export async function writeLog(
  db: Database,
  entry: Pick<LogEntry, 'what'> & Partial<LogEntry>,
): Promise<void> {
  await db.log.add({
    document: null,
    sighting: null,
    why: '',
    ...entry,
    at: new Date().toISOString(),
  })
}
