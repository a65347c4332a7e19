import type { CaptureRun } from '../../components/workspace/Captures.tsx'
import type { Database } from '../../storage/database.ts'
import { missingPages } from '../shared/incomplete.ts'

/** The old reports and files that are stored, latest first, and which of their pages are not. */
export async function capturedRuns(db: Database): Promise<CaptureRun[]> {
  const runs = await db.runs.toArray()
  return runs
    .filter(run => run.site === 'old' || run.file)
    .toSorted((a, b) => b.lastAt.localeCompare(a.lastAt))
    .map(run => ({
      id: run.id,
      title: run.title,
      kind: run.kind,
      period: run.period,
      pages: run.pages.length,
      of: run.of,
      documents: run.documentCount,
      status: run.status,
      controlTotals: run.controlTotals,
      missing: missingPages(run),
      at: run.lastAt,
      file: run.file ?? null,
      isSystem: run.site === 'system',
    }))
}
