import { prove } from '../laas/reports/prove.ts'
import type { Reading } from '../laas/reports/reading.ts'
import type { Database } from '../storage/database.ts'
import type { Capture, Run } from '../storage/types.ts'

/**
 * Brings a run up to date with the pages that count: what they prove together. Must run inside a
 * read-write transaction over runs.
 */
export async function storeRun(
  db: Database,
  capture: Capture,
  reading: Pick<Reading, 'report' | 'kind' | 'title' | 'period'>,
  pages: Capture[],
): Promise<Run> {
  const inOrder = pages.toSorted((a, b) => (a.grid.page?.number ?? 0) - (b.grid.page?.number ?? 0))
  const proof = prove(inOrder.flatMap(page => (page.pageProof ? [page.pageProof] : [])))
  const before = await db.runs.get(capture.run)
  const run: Run = {
    id: capture.run,
    site: capture.site,
    report: reading.report,
    kind: reading.kind,
    title: reading.title,
    period: reading.period,
    status: proof.status,
    controlTotals: proof.controlTotals,
    problems: proof.problems,
    pages: inOrder.flatMap(page => (page.grid.page ? [page.grid.page.number] : [])),
    of: capture.grid.page?.of ?? before?.of ?? null,
    rowCount: inOrder.reduce((n, page) => n + page.rowCount, 0),
    documentCount: inOrder.reduce((n, page) => n + countOf(page), 0),
    lastAt: capture.at,
    ...(capture.file && capture.run.includes(`|${capture.file.hash} `) && { file: capture.file.name }),
    unmatched: 1,
    walk: before?.walk ?? null,
  }
  await db.runs.put(run)
  return run
}

const countOf = (page: Capture) => Object.values(page.counts).reduce((a, b) => a + b, 0)
