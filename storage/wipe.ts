import type { Database } from './database.ts'

/** Deletes everything stored but the settings. Only ever at a person's word. */
export async function wipe(db: Database): Promise<void> {
  const tables = db.tables.filter(table => table.name !== 'settings')
  await db.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
  })
}
