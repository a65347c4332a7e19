import { runId } from '../../flows/capture.ts'
import { startWalk, stopWalk } from '../../flows/walk.ts'
import type { Reading } from '../../laas/reports/reading.ts'
import type { Database } from '../../storage/database.ts'
import type { Run, Site } from '../../storage/types.ts'
import { askPulse, tellTab } from '../shared/askTab.ts'
import { haltCapture } from './haltCapture.ts'
import { lookAt, type TableInTab, type Taught } from './lookAt.ts'

/**
 * Goes through all pages of the report in view, from the page in view on. The panel may be a moment behind its tab:
 * what is walked through is what stands there now, which must be a report or a list too.
 */
export async function walkAll(db: Database, tab: number, shown: TableInTab, taught: Taught): Promise<void> {
  const page = await standing(tab, shown, taught)
  if (!page) return
  await startWalk(db, tab, newRun(page.site, page.reading))
  await tellTab(tab, 'walk')
}

const beat = 250
/** How long a page may take to come that was on its way when the person pressed. */
const patience = 30_000

async function standing(tab: number, shown: TableInTab, taught: Taught): Promise<TableInTab | null> {
  for (let waited = 0; waited < patience; waited += beat) {
    const pulse = await askPulse(tab).catch(() => null)
    if (pulse === shown.pulse) return shown
    const seen = pulse && (await lookAt(tab, taught, pulse).catch(() => null))
    if (seen) return seen.is === 'report' || seen.is === 'list' ? seen : null
    await new Promise(resolve => setTimeout(resolve, beat))
  }
  return null
}

/** The page is ended at once: as long as it is being stored, everything that is written waits for it. */
export async function haltWalk(db: Database, tab: number, run: string): Promise<void> {
  await Promise.all([haltCapture(tab), stopWalk(db, run)])
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
