import type { Database } from './database.ts'
import { writeLog } from './log.ts'
import { fileRows } from './rows.ts'
import type { Capture, Damage, Tally } from './types.ts'

/** A capture that says of a report that it cannot be opened. */
export type DamagedReport = Capture & { damage: Damage }

/** The damaged reports that count, latest first. */
export async function damagedReports(db: Database): Promise<DamagedReport[]> {
  const found = await db.captures.where('status').equals('damaged').toArray()
  return found
    .filter((capture): capture is DamagedReport => capture.damage !== undefined)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** What makes two records speak of the same report. */
export const reportName = ({ report, title, damage }: Pick<DamagedReport, 'report' | 'title' | 'damage'>) =>
  `${damage.kind}|${report ?? title.replace(/\s+/g, '').toLowerCase()}`

/**
 * Stores a damaged report with the page that said so as its evidence (`rows`; none where a person tells it).
 * Months that are recorded of this report already are left out. Returns the months that were added.
 */
export async function recordDamaged(
  db: Database,
  capture: DamagedReport,
  rows: string[][],
): Promise<string[]> {
  return db.transaction('rw', db.captures, db.rows, db.tallies, db.log, async () => {
    const same = (await damagedReports(db)).filter(other => reportName(other) === reportName(capture))
    const before = new Set(same.flatMap(({ damage }) => damage.months.map(({ month }) => month)))
    const months = capture.damage.months.filter(({ month }) => !before.has(month))
    if (months.length === 0) return []
    await db.captures.add({ ...capture, status: 'damaged', damage: { ...capture.damage, months } })
    await fileRows(db, capture.id, rows)
    const added = months.map(({ month }) => month)
    await writeLog(db, { what: 'damaged', capture: capture.id, why: `${capture.title} ${added.join(', ')}` })
    await tallyDamaged(db)
    return added
  })
}

/** A person takes a record back: it counts no more; it and its evidence stay. */
export async function withdrawDamaged(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.captures, db.tallies, db.log, async () => {
    const capture = await db.captures.get(id)
    if (capture?.status !== 'damaged') return
    await db.captures.put({ ...capture, status: 'withdrawn' })
    await writeLog(db, { what: 'damagedWithdrawn', capture: id, why: capture.title })
    await tallyDamaged(db)
  })
}

/** Brings the tallies of what is unknown up to date. Must run inside a read-write transaction over captures and tallies. */
export async function tallyDamaged(db: Database): Promise<void> {
  await db.tallies.filter(({ state }) => state === 'unknown').delete()
  await db.tallies.bulkPut(await countDamaged(db))
}

/** How many damaged reports leave a kind and month unknown; one that was recorded twice counts once. */
export async function countDamaged(db: Database): Promise<Tally[]> {
  const tallies = new Map<string, Tally>()
  const seen = new Set<string>()
  for (const report of await damagedReports(db))
    for (const { month, solvedBy } of report.damage.months) {
      const { kind } = report.damage
      const name = `${reportName(report)}|${month}`
      if (solvedBy.length > 0 || seen.has(name)) continue
      seen.add(name)
      const key = `${kind}|${month}`
      const tally = tallies.get(key) ?? { kind, month, state: 'unknown', count: 0, satang: 0 }
      tallies.set(key, { ...tally, count: tally.count + 1 })
    }
  return [...tallies.values()]
}
