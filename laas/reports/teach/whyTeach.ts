import { knownReports } from '../known/index.ts'
import type { Reading } from '../reading.ts'

/**
 * Why a table could be taught: nobody knows it, its columns are not those that were known, a person taught it
 * before, or it is known and may all the same be read wrongly.
 */
export type TeachWhy = 'unknown' | 'unfit' | 'taught' | 'known'

/** Signs that a page is not quite the report that it was taken for. */
const unfit = ['mapDoesNotFit', 'columnMissing', 'columnAmbiguous', 'columnGuessed', 'columnsSwapped']

/** Null where there is nothing to teach: a damaged report, or one that holds no documents. */
export function whyTeach({ report, kind, problems }: Reading): TeachWhy | null {
  if (problems.some(({ code }) => code === 'reportDamaged')) return null
  if (report === null) return 'unknown'
  // Balances and ledgers hold no documents.
  if (kind === null) return null
  if (problems.some(({ code }) => unfit.includes(code))) return 'unfit'
  return knownReports.some(({ id }) => id === report) ? 'known' : 'taught'
}
