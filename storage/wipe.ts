import type { Database } from './database.ts'

/** Deletes everything stored but the settings. Only ever at a person's word. */
export async function wipe(db: Database): Promise<void> {
  const tables = db.tables.filter(table => table.name !== 'settings')
  await db.transaction('rw', db.tables, async () => {
    for (const table of tables) await table.clear()
    // Whose documents they were, and what was learned of its pages, go with them.
    await db.settings.bulkDelete(['office', 'savedTexts'])
  })
}
