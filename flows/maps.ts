import { knownReports } from '../laas/reports/known/index.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import type { Database } from '../storage/database.ts'
import { taughtReports } from '../storage/maps.ts'
import type { Site } from '../storage/types.ts'

/**
 * What a page of a site, or a file, can be: what people taught, then what is built in. Lists stand on the
 * restored system only, reports on both.
 */
export async function mapsOf(db: Database, site: Site): Promise<ReportMap[]> {
  return mapsAmong(await taughtReports(db), site)
}

/** The same where the taught ones are at hand. */
export function mapsAmong(taught: ReportMap[], site: Site): ReportMap[] {
  const all = [...taught, ...knownReports]
  return site === 'old' ? all.filter(map => map.site === 'report') : all
}
