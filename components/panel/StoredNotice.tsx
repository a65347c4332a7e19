import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import type { Stored } from './report.ts'

export function StoredNotice({ stored }: { stored: Stored }) {
  const t = useTranslate()
  const { run } = stored
  return (
    <div class="stack" data-testid="stored">
      <Notice
        tone={stored.stopped || run.status === 'incomplete' ? 'warn' : 'good'}
        title={t(stored.stopped ? 'stored_stopped' : 'stored_done')}
        live
      >
        <p>{t('stored_counts', count(stored.added), count(stored.known))}</p>
        <p>
          {run.of === null
            ? t('stored_run', count(run.pages), count(run.documents))
            : t('stored_run_of', count(run.pages), count(run.of), count(run.documents))}
        </p>
        <p>{t(`run_${run.status}`)}</p>
      </Notice>
      <ProblemList problems={stored.problems} />
    </div>
  )
}
