import type { IsoDate } from '../../laas/documents/document.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { ControlTotal, ProofStatus } from '../../laas/reports/reading.ts'
import { Card } from '../design/Card.tsx'
import { count, moment, pageRanges, shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { ProofNotice } from '../panel/ProofNotice.tsx'
import { DamagedReports, type DamagedReportsProps } from './DamagedReports.tsx'
import { WithdrawFile } from './WithdrawFile.tsx'

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
  /** Name of the file that it was read from. */
  file: string | null
  /** What stands in the restored system, not an old report. */
  isSystem: boolean
}

export interface CapturesProps {
  runs: readonly CaptureRun[]
  damaged: DamagedReportsProps
  onWithdraw: (run: string) => void
}

export function Captures({ runs, damaged, onWithdraw }: CapturesProps) {
  return (
    <>
      <CapturedRuns runs={runs} onWithdraw={onWithdraw} />
      <DamagedReports {...damaged} />
    </>
  )
}

function CapturedRuns({ runs, onWithdraw }: Pick<CapturesProps, 'runs' | 'onWithdraw'>) {
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
            {run.file && (
              <>
                <dt>{t('file_of')}</dt>
                <dd>
                  {run.file}
                  {run.isSystem && <span class="small quiet"> · {t('file_origin_system')}</span>}
                </dd>
              </>
            )}
            <dt>{t('latest')}</dt>
            <dd>{moment(run.at, language)}</dd>
          </dl>
          <ProofNotice
            status={run.status}
            controlTotals={run.controlTotals}
            of={run.file ? 'file' : 'report'}
          />
          {run.file && <WithdrawFile name={run.file} onWithdraw={() => onWithdraw(run.id)} />}
        </Card>
      ))}
    </div>
  )
}
