import { runId } from '../../flows/capture.ts'
import { startWalk, stopWalk } from '../../flows/walk.ts'
import type { Reading } from '../../laas/reports/reading.ts'
import type { Database } from '../../storage/database.ts'
import type { Run, Site } from '../../storage/types.ts'
import { tellTab } from '../shared/askTab.ts'

/** Goes through all pages of the report in view, from the page in view on. */
export async function walkAll(db: Database, tab: number, site: Site, reading: Reading): Promise<void> {
  await startWalk(db, tab, newRun(site, reading))
  await tellTab(tab, 'walk')
}

export async function haltWalk(db: Database, tab: number, run: string): Promise<void> {
  await stopWalk(db, run)
  await tellTab(tab, 'stopWalk')
}

function newRun(site: Site, reading: Reading): Run {
  return {
    id: runId(site, reading),
    site,
    report: reading.report,
    kind: reading.kind,
    title: reading.title,
    period: reading.period,
    status: 'incomplete',
    controlTotals: [],
    problems: [],
    pages: [],
    of: reading.pageProof.page?.of ?? null,
    rowCount: 0,
    documentCount: 0,
    lastAt: new Date().toISOString(),
    unmatched: 0,
    walk: null,
  }
}
