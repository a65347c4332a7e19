import type { IsoDate } from '../../laas/documents/document.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { ControlTotal, ProofStatus } from '../../laas/reports/reading.ts'
import { Card } from '../design/Card.tsx'
import { count, moment, pageRanges, shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { ProofNotice } from '../panel/ProofNotice.tsx'
import { DamagedReports, type DamagedReportsProps } from './DamagedReports.tsx'

/** One run of a report: the pages stored of it, and whether they are the whole. */
export interface CaptureRun {
  id: string
  title: string
  kind: Kind | null
  period: { from: IsoDate; to: IsoDate } | null
  pages: number
  of: number | null
  documents: number
  status: ProofStatus
  controlTotals: readonly ControlTotal[]
  /** Pages of `of` that are not stored, 1-based. */
  missing: readonly number[]
  /** ISO instant of the latest page. */
  at: string
}

export interface CapturesProps {
  runs: readonly CaptureRun[]
  damaged: DamagedReportsProps
}

export function Captures({ runs, damaged }: CapturesProps) {
  return (
    <>
      <CapturedRuns runs={runs} />
      <DamagedReports {...damaged} />
    </>
  )
}

function CapturedRuns({ runs }: { runs: readonly CaptureRun[] }) {
  const t = useTranslate()
  const language = languageOf(t)
  if (runs.length === 0) return <p class="quiet">{t('captures_none')}</p>
  return (
    <div class="captures">
      {runs.map(run => (
        <Card key={run.id} title={run.title || t('report_untitled')}>
          <dl class="pairs">
            {run.period && (
              <>
                <dt>{t('period')}</dt>
                <dd>
                  {shortDate(run.period.from, language)} – {shortDate(run.period.to, language)}
                </dd>
              </>
            )}
            <dt>{t('stored')}</dt>
            <dd>
              {run.of === null
                ? t('stored_run', count(run.pages), count(run.documents))
                : t('stored_run_of', count(run.pages), count(run.of), count(run.documents))}
            </dd>
            {run.missing.length > 0 && (
              <>
                <dt>{t('pages_missing')}</dt>
                <dd class="number">{pageRanges(run.missing)}</dd>
              </>
            )}
            <dt>{t('latest')}</dt>
            <dd>{moment(run.at, language)}</dd>
          </dl>
          <ProofNotice status={run.status} controlTotals={run.controlTotals} whole />
        </Card>
      ))}
    </div>
  )
}
