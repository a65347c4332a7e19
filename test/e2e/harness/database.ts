import type { Page } from 'puppeteer-core'

export type StoredRow = Record<string, unknown>
/** Rows by table, as stored. */
export type Database = Record<string, StoredRow[]>

/**
 * Reads the database `laas-reentry` past all of the extension's code, from a page of its origin; only some of its
 * tables where they are named.
 */
export async function readDatabase(extensionPage: Page, only?: readonly string[]): Promise<Database> {
  return extensionPage.evaluate(async only => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'laas-reentry')) return {}
    const database = await done(indexedDB.open('laas-reentry'))
    const tables: Record<string, Record<string, unknown>[]> = {}
    const names = [...database.objectStoreNames].filter(name => !only || only.includes(name))
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
  }, only)
}
