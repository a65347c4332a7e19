import { Button } from '../design/Button.tsx'
import { PickFile } from '../design/PickFile.tsx'
import { useTranslate } from '../i18n.ts'

interface BackupButtonsProps {
  busy: boolean
  onExport: () => void
  onImport: (file: File) => void
}

/** In sight on every tab: a backup is offered before anybody misses it. */
export function BackupButtons({ busy, onExport, onImport }: BackupButtonsProps) {
  const t = useTranslate()
  return (
    <div class="row">
      <Button icon="download" testid="export" onClick={onExport} disabled={busy}>
        {t('backup_export')}
      </Button>
      <PickFile label={t('backup_import')} testid="import" disabled={busy} onPick={onImport}>
        {t('backup_import')}
      </PickFile>
    </div>
  )
}
