import { useId } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Money } from '../design/Money.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { Table } from '../design/Table.tsx'
import { count, shortDate } from '../format.ts'
import { counted, languageOf, useTranslate } from '../i18n.ts'
import { ProofNotice } from '../panel/ProofNotice.tsx'
import { TeachButton } from '../teach/TeachButton.tsx'
import type { ReportItem } from './fileItem.ts'

interface FileReportProps {
  report: ReportItem
  /** It is the only one of its file. */
  alone: boolean
  busy: boolean
  onSite: (site: 'old' | 'system') => void
  onLeave: (left: boolean) => void
  onTeach?: (() => void) | undefined
}

/** What a report of a file holds, whether that is proved, and where the person says that it comes from. */
export function FileReport({ report, alone, busy, onSite, onLeave, onTeach }: FileReportProps) {
  const t = useTranslate()
  const { stored, left, status } = report
  return (
    <section class="file-report stack" data-testid="file-report" data-status={status}>
      <div class="spread">
        <h3>{report.title || t('report_untitled')}</h3>
        {!alone && !stored && status !== 'unknown' && (
          <Button look="quiet" pressed={left} disabled={busy} onClick={() => onLeave(!left)}>
            {t(left ? 'file_take' : 'file_leave')}
          </Button>
        )}
      </div>
      {!left && (
        <>
          <Facts report={report} />
          {!stored && status !== 'unknown' && <Origin report={report} busy={busy} onSite={onSite} />}
          <Samples report={report} />
          {/* A sheet of notes beside a report is no alarm. */}
          {(status !== 'unknown' || !alone) && (
            <ProofNotice status={status} controlTotals={report.controlTotals} of="file" />
          )}
          <ProblemList problems={report.problems.filter(({ code }) => alone || code !== 'reportUnknown')} />
        </>
      )}
      {report.teach && onTeach && !stored && !left && !busy && (
        <TeachButton why={report.teach} onTeach={onTeach} />
      )}
      {report.problem && <ProblemList problems={[report.problem]} />}
      {stored && (
        <Notice tone="good" title={t(stored.again ? 'file_again' : 'file_stored')} testid="file-stored" live>
          {report.site === 'old' ? (
            <>
              <p>{t('stored_counts', count(stored.added), count(stored.known))}</p>
              <p>{t(`run_${stored.status}`)}</p>
            </>
          ) : (
            <p>{t('file_seen', count(stored.added + stored.known))}</p>
          )}
        </Notice>
      )}
    </section>
  )
}

function Facts({ report }: { report: ReportItem }) {
  const t = useTranslate()
  const language = languageOf(t)
  const { period, page, documents } = report
  return (
    <dl class="pairs">
      {report.sheet && (
        <>
          <dt>{t('file_sheet')}</dt>
          <dd>{report.sheet}</dd>
        </>
      )}
      {period && (
        <>
          <dt>{t('period')}</dt>
          <dd class="number">
            {shortDate(period.from, language)} – {shortDate(period.to, language)}
          </dd>
        </>
      )}
      {page && page.of !== 1 && (
        <>
          <dt>{t('page')}</dt>
          <dd class="number">
            {page.of === null ? count(page.number) : t('page_of', count(page.number), count(page.of))}
          </dd>
        </>
      )}
      <dt>{t('file_read')}</dt>
      <dd>
        <span class="number">{t('file_rows_of', count(report.rows))}</span>
      </dd>
      {documents > 0 && (
        <>
          <dt>{t('file_documents')}</dt>
          <dd class="spread">
            <span class="number">
              {counted(t, 'documents_count', documents)}
              {report.stored
                ? ''
                : ` (${t('file_fresh', count(report.fresh), count(documents - report.fresh))})`}
            </span>
            <Money satang={report.satang} unit />
          </dd>
        </>
      )}
    </dl>
  )
}

/** Reports are printed by both systems: the title proposes, the person says. */
function Origin({ report, busy, onSite }: Pick<FileReportProps, 'report' | 'busy' | 'onSite'>) {
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset class="origin" disabled={busy}>
      <legend>{t('file_origin')}</legend>
      {(['old', 'system'] as const).map(site => (
        <label key={site}>
          <input
            type="radio"
            name={name}
            checked={report.site === site}
            data-testid={`file-site-${site}`}
            onChange={() => onSite(site)}
          />
          <span>
            {t(`file_origin_${site}`)}
            <span class="small quiet origin-hint">{t(`file_origin_${site}_hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Samples({ report }: { report: ReportItem }) {
  const t = useTranslate()
  const language = languageOf(t)
  const { samples, documents } = report
  if (samples.length === 0) return null
  return (
    <div class="file-samples">
      <Table
        caption={t('file_samples', count(samples.length), count(documents))}
        columns={[
          { key: 'number', title: t('old_number') },
          { key: 'date', title: t('field_date') },
          { key: 'party', title: t('field_party') },
          { key: 'amount', title: t('field_amount'), number: true },
        ]}
        rows={samples.map((sample, index) => ({
          key: String(index),
          cells: [
            <span key="number" class="number">
              {sample.number || '–'}
            </span>,
            <span key="date" class="number">
              {sample.date === null ? '–' : shortDate(sample.date, language)}
            </span>,
            sample.party || '–',
            sample.cancelled ? t('state_cancelled') : <Money key="amount" satang={sample.amount} />,
          ],
        }))}
      />
      <p class="small quiet">{t('file_samples', count(samples.length), count(documents))}</p>
    </div>
  )
}
