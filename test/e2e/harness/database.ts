import type { Page } from 'puppeteer-core'

export type StoredRow = Record<string, unknown>
/** Rows by table, as stored. */
export type Database = Record<string, StoredRow[]>

/** Reads the database `laas-reentry` past all of the extension's code, from a page of its origin. */
export async function readDatabase(extensionPage: Page): Promise<Database> {
  return extensionPage.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'laas-reentry')) return {}
    const database = await done(indexedDB.open('laas-reentry'))
    const tables: Record<string, Record<string, unknown>[]> = {}
    const names = [...database.objectStoreNames]
    if (names.length > 0) {
      const transaction = database.transaction(names)
      await Promise.all(
        names.map(async name => {
          tables[name] = await done(transaction.objectStore(name).getAll())
        }),
      )
    }
    database.close()
    return tables
  })
}
