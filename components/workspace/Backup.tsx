import { useRef } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { count, moment } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import type { SettingsProps } from './Settings.tsx'

type BackupProps = Pick<SettingsProps, 'backup' | 'onExport' | 'onImport'>

export function Backup({ backup, onExport, onImport }: BackupProps) {
  const t = useTranslate()
  const file = useRef<HTMLInputElement>(null)
  const busy = backup.running !== null
  return (
    <Card title={t('backup_title')}>
      <p>{t('backup_hint')}</p>
      <p class="quiet">
        {backup.last === null ? t('backup_none') : t('backup_last', moment(backup.last, languageOf(t)))}
      </p>
      <div class="row">
        <Button look="main" icon="download" testid="export" onClick={onExport} disabled={busy}>
          {t('backup_export')}
        </Button>
        <Button icon="upload" onClick={() => file.current?.click()} disabled={busy}>
          {t('backup_import')}
        </Button>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept=".json,.gz,.laas"
          tabIndex={-1}
          aria-label={t('backup_import')}
          data-testid="import"
          onChange={event => {
            const chosen = event.currentTarget.files?.[0]
            // The same file may be chosen again after a mishap: without this no change would be told.
            event.currentTarget.value = ''
            if (chosen) onImport(chosen)
          }}
        />
      </div>
      {backup.running && (
        <ProgressBar
          label={t(backup.running.what === 'export' ? 'backup_exporting' : 'backup_importing')}
          done={backup.running.share}
          of={1}
        />
      )}
      {backup.result && (
        <Notice tone="good" title={t('backup_imported')} live>
          <p>{t('stored_counts', count(backup.result.added), count(backup.result.known))}</p>
        </Notice>
      )}
      <ProblemList problems={backup.problems} />
    </Card>
  )
}
