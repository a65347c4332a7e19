import type { DamagedReportsProps } from '../../components/workspace/DamagedReports.tsx'
import { tellDamaged } from '../../flows/damaged.ts'
import { monthsWithin } from '../../laas/documents/months.ts'
import { damagedReports, withdrawDamaged } from '../../storage/damaged.ts'
import type { Database } from '../../storage/database.ts'
import { readSettings } from '../../storage/settings.ts'
import { useLive } from './useLive.ts'

/** The months of the gaps: what can be missing. */
export async function lostMonths(db: Database): Promise<string[]> {
  const { gaps } = await readSettings(db)
  return [...new Set(gaps.flatMap(({ from, to }) => monthsWithin(from, to)))].sort()
}

/** The reports recorded as damaged, recording another and taking one back. */
export function useDamaged(db: Database): DamagedReportsProps {
  const records = useLive(() => recordsOf(db), [], [])
  const months = useLive(() => lostMonths(db), [], [])
  return {
    records,
    months,
    onRecord: damaged => void tellDamaged(db, { ...damaged, report: null }, null),
    onWithdraw: id => void withdrawDamaged(db, id),
  }
}

async function recordsOf(db: Database): Promise<DamagedReportsProps['records']> {
  const reports = await damagedReports(db)
  const ids = reports.flatMap(({ damage }) => damage.months.flatMap(({ solvedBy }) => solvedBy))
  const runs = new Map((await db.runs.bulkGet(ids)).map(run => [run?.id, run?.title ?? '']))
  return reports.map(({ id, damage, title, at, url }) => ({
    id,
    kind: damage.kind,
    title,
    at,
    url,
    months: damage.months.map(({ month, solvedBy }) => ({
      month,
      solvedBy: [...new Set(solvedBy.map(run => runs.get(run) ?? ''))],
    })),
  }))
}
