import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import type { SettingsProps } from './Settings.tsx'

/** A backup or restore under way, and what came of it. */
export function BackupOutcome({ running, result, problems }: SettingsProps['backup']) {
  const t = useTranslate()
  return (
    <>
      {running && (
        <ProgressBar
          label={t(running.what === 'export' ? 'backup_exporting' : 'backup_importing')}
          done={running.share}
          of={1}
        />
      )}
      {result && (
        <Notice tone="good" title={t('backup_imported')} testid="imported" live>
          <p>{t('stored_counts', count(result.added), count(result.known))}</p>
        </Notice>
      )}
      <ProblemList problems={problems} />
    </>
  )
}
