import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { moment } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'

interface BackupProps {
  /** ISO instant of the last one. */
  last: string | null
  busy: boolean
  onExport: () => void
}

/** Why there are backups, and how old the last one is. */
export function Backup({ last, busy, onExport }: BackupProps) {
  const t = useTranslate()
  return (
    <Card title={t('backup_title')}>
      <p>{t('backup_hint')}</p>
      <div class="spread">
        <p class="quiet">
          {last === null ? t('backup_none') : t('backup_last', moment(last, languageOf(t)))}
        </p>
        <Button icon="download" onClick={onExport} disabled={busy}>
          {t('backup_export')}
        </Button>
      </div>
    </Card>
  )
}
