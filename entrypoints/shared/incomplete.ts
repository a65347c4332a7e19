import type { IncompleteCapture } from '../../components/popup/sums.ts'
import type { Database } from '../../storage/database.ts'

/** Reports whose captured pages do not add up to what they print. */
export async function incompleteRuns(db: Database): Promise<IncompleteCapture[]> {
  const runs = await db.runs.toArray()
  return runs
    .filter(run => run.site === 'old' && run.status === 'incomplete')
    .map(run => ({
      report: run.id,
      title: run.title,
      page: null,
      detail: run.controlTotals
        .filter(total => total.printed !== total.computed)
        .map(({ label, field, printed, computed }) => ({
          label,
          counted: field === 'count',
          printed,
          computed,
        })),
    }))
}
