import type { Gap } from '../laas/documents/gap.ts'
import { coversMonth } from '../laas/documents/months.ts'
import { damagedReports, tallyDamaged } from '../storage/damaged.ts'
import type { Database } from '../storage/database.ts'
import type { Run } from '../storage/types.ts'
import { isPartOnly } from './isPart.ts'

/**
 * Brings damaged reports and their tallies up to date: a month that complete runs of its kind show whole is
 * unknown no longer, and is again where they do so no longer. Joins a transaction that is under way.
 */
export async function settleDamaged(db: Database, gaps: Gap[]): Promise<void> {
  await db.transaction('rw', db.captures, db.rows, db.runs, db.tallies, async () => {
    const reports = await damagedReports(db)
    const complete = reports.length > 0 ? await wholeRuns(db) : []
    for (const report of reports) {
      const runs = complete.filter(({ kind }) => kind === report.damage.kind)
      const months = report.damage.months.map(({ month }) => ({
        month,
        solvedBy: solving(month, gaps, runs),
      }))
      const damage = { ...report.damage, months }
      if (JSON.stringify(damage) !== JSON.stringify(report.damage))
        await db.captures.put({ ...report, damage })
    }
    await tallyDamaged(db)
  })
}

/** Runs of the old site that are proved, say of which days, and show not only a part of the documents. */
async function wholeRuns(db: Database): Promise<Run[]> {
  const whole: Run[] = []
  const complete = await db.runs
    .filter(({ site, status, period }) => site === 'old' && status === 'complete' && period !== null)
    .toArray()
  for (const run of complete) if (!(await isPartOnly(db, run))) whole.push(run)
  return whole
}

function solving(month: string, gaps: Gap[], runs: Run[]): string[] {
  const spans = runs.flatMap(({ period }) => (period ? [period] : []))
  if (!coversMonth(month, gaps, spans)) return []
  const touching = runs.filter(
    ({ period }) => period!.from.slice(0, 7) <= month && month <= period!.to.slice(0, 7),
  )
  return touching.map(({ id }) => id).sort()
}
