import { Card } from '../design/Card.tsx'
import { Money } from '../design/Money.tsx'
import { shortDate } from '../format.ts'
import { counted, languageOf, useTranslate } from '../i18n.ts'
import { pageValue } from '../popup/IncompleteList.tsx'
import { ProofNotice } from './ProofNotice.tsx'
import type { ReportInView } from './report.ts'

/** Which report this is, how much it holds and whether that is proved. */
export function CaptureSummary({ report }: { report: ReportInView }) {
  const t = useTranslate()
  const language = languageOf(t)
  return (
    <div data-testid="capture-summary" data-status={report.status}>
      <Card main title={report.title || t('report_untitled')}>
        <dl class="pairs">
          {report.kind && (
            <>
              <dt>{t('kind')}</dt>
              <dd>{t(`kind_${report.kind}`)}</dd>
            </>
          )}
          {report.period && (
            <>
              <dt>{t('period')}</dt>
              <dd>
                <span class="number">{shortDate(report.period.from, language)}</span> –{' '}
                <span class="number">{shortDate(report.period.to, language)}</span>
              </dd>
            </>
          )}
          {report.page && (
            <>
              <dt>{t('page')}</dt>
              <dd>{pageValue(t, report.page)}</dd>
            </>
          )}
          {report.status !== 'unknown' && (
            <>
              <dt>{t('on_this_page')}</dt>
              <dd class="spread">
                <span class="number">{counted(t, 'documents_count', report.documents)}</span>
                <Money satang={report.satang} unit />
              </dd>
            </>
          )}
        </dl>
        {!isUnread(report) && (
          <ProofNotice
            status={report.status}
            controlTotals={report.controlTotals}
            part={isPart(report)}
            barred={isBarred(report)}
          />
        )}
      </Card>
    </div>
  )
}

const isBarred = ({ status, problems }: ReportInView) =>
  status !== 'unknown' && problems.some(({ weight }) => weight === 'stop')

/** Where nothing was read there is nothing to prove; why it was not stands below. */
const isUnread = (report: ReportInView) =>
  report.problems.some(({ code }) => code === 'reportDamaged') || (isBarred(report) && report.documents === 0)

/** One page of several, and nothing wrong with it. */
export const isPart = ({ status, problems }: Pick<ReportInView, 'status' | 'problems'>) =>
  status === 'incomplete' &&
  problems.some(({ code }) => code === 'morePages' || code === 'pagesMissing') &&
  problems.every(
    ({ code, weight }) => weight === 'flag' && code !== 'totalDiffers' && code !== 'countDiffers',
  )
