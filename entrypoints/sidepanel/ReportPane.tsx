import { useState } from 'preact/hooks'
import { ReportScreen } from '../../components/panel/ReportScreen.tsx'
import type { Stored } from '../../components/panel/report.ts'
import type { TeachOffer } from '../../components/teach/TeachButton.tsx'
import { runId } from '../../flows/capture.ts'
import { storedPages } from '../../flows/pages.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { prove } from '../../laas/reports/prove.ts'
import type { PageProof, Proof } from '../../laas/reports/reading.ts'
import type { Database } from '../../storage/database.ts'
import type { Run } from '../../storage/types.ts'
import { askCapture } from '../shared/askTab.ts'
import { useLive } from '../shared/useLive.ts'
import type { TableInTab, Taught } from './lookAt.ts'
import { haltWalk, walkAll } from './startWalk.ts'
import { useDamagedOffer } from './useDamagedOffer.ts'
import { walkShown } from './walkInTab.ts'

interface Kept {
  added: number
  known: number
  problem: Problem | null
}

/** The page is still loading, or went away before it answered. */
const notReady: Kept = { added: 0, known: 0, problem: { code: 'pageNotReady', values: [], weight: 'flag' } }

/** A page of the report site: what it is, and storing it. */
export function ReportPane({
  db,
  tab,
  page,
  taught,
  teach,
}: {
  db: Database
  tab: number
  page: TableInTab
  taught: Taught
  teach: TeachOffer | null
}) {
  const { reading, grid, site } = page
  const id = runId(site, reading)
  const run = useLive<Run | null>(() => db.runs.get(id).then(found => found ?? null), [id], null)
  const shown = reading.pageProof.page ?? (grid.page && { number: 1, of: 1 })
  const others = useLive(() => otherProofs(db, id, shown?.number ?? null), [id, shown?.number], [])
  const proof = prove([...others, reading.pageProof])
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState<Kept | null>(null)

  const capturePage = async () => {
    setBusy(true)
    try {
      setKept(await askCapture(tab).catch(() => notReady))
    } finally {
      setBusy(false)
    }
  }

  const damaged = useDamagedOffer(db, tab, page)
  const refused = kept?.problem ? [kept.problem] : []

  return (
    <ReportScreen
      report={{
        title: reading.title,
        kind: reading.kind,
        period: reading.period,
        page: shown,
        documents: reading.documents.length,
        satang: reading.documents.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        status: reading.report ? proof.status : 'unknown',
        controlTotals: lacksPages(proof) ? reading.pageProof.within : proof.controlTotals,
        // Where nothing is stored yet, nothing else would say that storing failed.
        problems: [...(run ? [] : refused), ...reading.problems, ...proof.problems],
      }}
      damaged={damaged}
      walk={walkShown(run)}
      stored={storedShown(run, kept)}
      busy={busy}
      onCapturePage={capturePage}
      onCaptureAll={() => void walkAll(db, tab, page, taught)}
      onStop={() => void haltWalk(db, tab, id)}
      teach={teach ?? undefined}
    />
  )
}

/** What the run's other pages, as far as they are stored, add to the proof of the page in view. */
async function otherProofs(db: Database, run: string, page: number | null): Promise<PageProof[]> {
  const stored = await storedPages(db, run)
  const others = stored.filter(capture => page !== null && capture.grid.page?.number !== page)
  return others.flatMap(({ pageProof }) => (pageProof ? [pageProof] : []))
}

/** Totals of the whole report say nothing while pages of it are not there. */
const lacksPages = ({ problems }: Proof) =>
  problems.some(({ code }) => code === 'pagesMissing' || code === 'morePages')

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
