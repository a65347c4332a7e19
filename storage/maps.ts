import type { FormMap } from '../laas/forms/view.types.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import type { Database } from './database.ts'
import type { TaughtMap } from './types.ts'

/** Maps of reports that people taught, the latest first. */
export async function taughtReports(db: Database): Promise<ReportMap[]> {
  const found = await mapsOfType(db, 'report')
  return found.flatMap(one => (one.type === 'report' ? [one.map] : []))
}

/** Maps of forms that people taught, the latest first. */
export async function taughtForms(db: Database): Promise<FormMap[]> {
  const found = await mapsOfType(db, 'form')
  return found.flatMap(one => (one.type === 'form' ? [one.map] : []))
}

async function mapsOfType(db: Database, type: TaughtMap['type']): Promise<TaughtMap[]> {
  const found = await db.maps.where('type').equals(type).toArray()
  return found.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}
