import { ReportScreen } from '../../components/panel/ReportScreen.tsx'
import type { Stored } from '../../components/panel/report.ts'
import type { TeachOffer } from '../../components/teach/TeachButton.tsx'
import { runId } from '../../flows/capture.ts'
import { storedPages } from '../../flows/pages.ts'
import { prove } from '../../laas/reports/prove.ts'
import type { PageProof, Proof } from '../../laas/reports/reading.ts'
import type { Database } from '../../storage/database.ts'
import type { Run } from '../../storage/types.ts'
import { useLive } from '../shared/useLive.ts'
import type { TableInTab, Taught } from './lookAt.ts'
import { walkAll } from './startWalk.ts'
import { useCaptureProgress } from './useCaptureProgress.ts'
import { useDamagedOffer } from './useDamagedOffer.ts'
import { type Kept, usePageCapture } from './usePageCapture.ts'
import { useWalk } from './useWalk.ts'

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
  const heard = useCaptureProgress(tab, grid.rows.length)
  const { walk, stopWalk } = useWalk(db, tab, run, heard.progress)
  const { kept, capturePage, stopPage, ...capture } = usePageCapture(tab, page.pulse, heard)
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
      walk={walk}
      stored={capture.halted ? null : storedShown(run, kept)}
      {...capture}
      onCapturePage={capturePage}
      onCaptureAll={() => void walkAll(db, tab, page, taught)}
      onStop={walk ? stopWalk : stopPage}
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
