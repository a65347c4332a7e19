import type { Database } from './database.ts'

/** When the last backup was saved (ISO time), and how many steps of work the log holds since. */
export async function changesSince(db: Database): Promise<{ last: string | null; changes: number }> {
  const last = (await db.settings.get('lastBackup'))?.value
  const at = typeof last === 'string' ? last : null
  const since = await db.log.filter(entry => at === null || entry.at > at).count()
  return { last: at, changes: since }
}

export async function noteBackup(db: Database, at: string): Promise<void> {
  await db.settings.put({ key: 'lastBackup', value: at })
}
