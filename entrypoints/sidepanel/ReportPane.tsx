import { useState } from 'preact/hooks'
import { ReportScreen, type Stored } from '../../components/panel/ReportScreen.tsx'
import { runId } from '../../flows/capture.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Database } from '../../storage/database.ts'
import type { Run } from '../../storage/types.ts'
import { askCapture } from '../shared/askTab.ts'
import { useLive } from '../shared/useLive.ts'
import { haltWalk, walkAll } from './startWalk.ts'
import type { PageInTab } from './usePage.ts'
import { walkShown } from './walkInTab.ts'

interface Kept {
  added: number
  known: number
  problem: Problem | null
}

/** A page of the report site: what it is, and storing it. */
export function ReportPane({
  db,
  tab,
  page,
}: {
  db: Database
  tab: number
  page: PageInTab & { is: 'report' }
}) {
  const { reading, grid, site } = page
  const id = runId(site, reading)
  const run = useLive<Run | null>(() => db.runs.get(id).then(found => found ?? null), [id], null)
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState<Kept | null>(null)

  const capturePage = async () => {
    setBusy(true)
    try {
      setKept(await askCapture(tab))
    } finally {
      setBusy(false)
    }
  }

  return (
    <ReportScreen
      report={{
        title: reading.title,
        kind: reading.kind,
        period: reading.period,
        page: grid.page,
        documents: reading.documents.length,
        satang: reading.documents.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        status: reading.proof.status,
        controlTotals: reading.proof.controlTotals,
        problems: [...grid.problems, ...reading.problems],
      }}
      walk={walkShown(run)}
      stored={storedShown(run, kept)}
      busy={busy}
      onCapturePage={capturePage}
      onCaptureAll={() => void walkAll(db, tab, site, reading)}
      onStop={() => void haltWalk(db, tab, id)}
    />
  )
}

function storedShown(run: Run | null, kept: Kept | null): Stored | null {
  if (!run || (run.documentCount === 0 && !kept && !run.walk)) return null
  const { walk } = run
  if (walk?.status === 'running') return null
  const problem = kept?.problem ?? walk?.problem
  return {
    added: kept?.added ?? walk?.added ?? 0,
    known: kept?.known ?? walk?.known ?? run.documentCount,
    run: { status: run.status, pages: run.pages.length, of: run.of, documents: run.documentCount },
    stopped: !kept && (walk?.status === 'stopped' || walk?.status === 'waiting'),
    problems: [...(problem ? [problem] : []), ...run.problems],
  }
}
