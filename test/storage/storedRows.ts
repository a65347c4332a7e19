import type { Database } from '../../storage/database.ts'
import { rowsOf } from '../../storage/rows.ts'

/** The cells of every stored row, capture after capture. */
export async function storedRows(db: Database): Promise<string[][]> {
  const captures = new Set((await db.rows.toArray()).map(({ capture }) => capture))
  return (await Promise.all([...captures].map(capture => rowsOf(db, capture)))).flat()
}
