import type { IncompleteCapture } from '../../components/popup/sums.ts'
import type { Database } from '../../storage/database.ts'
import type { Run } from '../../storage/types.ts'

/** Pages of a run that are not stored, as far as it is known how many there are; 1-based, ascending. */
export function missingPages(run: Pick<Run, 'pages' | 'of'>): number[] {
  const stored = new Set(run.pages)
  const last = run.of ?? Math.max(0, ...run.pages)
  return Array.from({ length: last }, (_, i) => i + 1).filter(page => !stored.has(page))
}

/** The run that the pages of the same report make; '' where a file does not say what it is filtered by. */
function reportOf({ id }: Run): string {
  const report = id.slice(0, id.lastIndexOf('|'))
  return report.endsWith('|') ? '' : report
}

/** Reports whose captured pages do not add up to what they print, and of which no file proves the whole. */
export async function incompleteRuns(db: Database): Promise<IncompleteCapture[]> {
  const runs = await db.runs.toArray()
  const whole = new Set(runs.filter(({ file, status }) => file && status === 'complete').map(reportOf))
  return runs
    .filter(run => run.site === 'old' && run.status === 'incomplete' && (run.file || !whole.has(run.id)))
    .map(run => ({
      report: run.id,
      title: run.title,
      page: null,
      missing: missingPages(run),
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
