import { useRef } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'

interface BackupButtonsProps {
  busy: boolean
  onExport: () => void
  onImport: (file: File) => void
}

/** In sight on every tab: a backup is offered before anybody misses it. */
export function BackupButtons({ busy, onExport, onImport }: BackupButtonsProps) {
  const t = useTranslate()
  const file = useRef<HTMLInputElement>(null)
  return (
    <div class="row">
      <Button icon="download" testid="export" onClick={onExport} disabled={busy}>
        {t('backup_export')}
      </Button>
      <Button icon="upload" onClick={() => file.current?.click()} disabled={busy}>
        {t('backup_import')}
      </Button>
      <input
        ref={file}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={t('backup_import')}
        data-testid="import"
        onChange={event => {
          const chosen = event.currentTarget.files?.[0]
          if (chosen) onImport(chosen)
          // The same file may be chosen again after a mishap: without this no change would be told.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
