import type { Trial } from '../../laas/reports/teach/tryMap.ts'
import { Money } from '../design/Money.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { shortDate } from '../format.ts'
import { counted, languageOf, useTranslate } from '../i18n.ts'
import { isPart } from '../panel/CaptureSummary.tsx'
import { ProofNotice } from '../panel/ProofNotice.tsx'

/** What the page gives when read so: how many documents, whether they add up, and the first of them. */
export function TrialResult({ trial, partial = false }: { trial: Trial; partial?: boolean }) {
  const t = useTranslate()
  const language = languageOf(t)
  return (
    <div class="stack" data-testid="teach-trial" data-status={trial.status} data-count={trial.count}>
      <p class="spread">
        <span class="number">{counted(t, 'documents_count', trial.count)}</span>
        <Money satang={trial.satang} unit />
      </p>
      {partial ? (
        <Notice tone="info">
          <p>{t('teach_partial')}</p>
        </Notice>
      ) : (
        <ProofNotice status={trial.status} controlTotals={trial.controlTotals} part={isPart(trial)} />
      )}
      {trial.controlTotals.some(({ printed, computed }) => printed !== computed) && (
        <p class="small">{t('teach_totals_off')}</p>
      )}
      {trial.first.length > 0 && (
        <>
          <p class="small quiet">{t('teach_compare')}</p>
          <ul class="teach-first">
            {trial.first.map((document, index) => (
              <li key={index} class="spread">
                <span class="teach-number">{document.number || t('teach_no_number')}</span>
                <Money satang={document.amount} />
                <span class="small quiet teach-party">
                  {[
                    document.date ? shortDate(document.date, language) : t('teach_no_date'),
                    document.party,
                    document.lines > 0 ? t('teach_lines', String(document.lines)) : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ProblemList problems={trial.problems} most={6} />
    </div>
  )
}
