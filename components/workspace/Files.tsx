import { useRef } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Icon } from '../design/Icon.tsx'
import { useTranslate } from '../i18n.ts'
import { FileCard, type FileCardProps } from './FileCard.tsx'
import type { FileItem } from './fileItem.ts'
import './files.css'

export interface FilesProps extends Omit<FileCardProps, 'item'> {
  items: readonly FileItem[]
  /** Files are held over the window. */
  over: boolean
  onPick: (files: File[]) => void
}

/** Where files of old reports are dropped or picked, and what they hold before anything is stored. */
export function Files({ items, over, onPick, ...does }: FilesProps) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="stack" data-testid="files">
      <Card title={t('files_title')}>
        <div class={`drop-zone${over ? ' drop-zone-over' : ''}`} data-testid="drop-zone">
          <Icon name="upload" />
          <p class="drop-zone-text">
            <strong>{t(over ? 'files_let_go' : 'files_drop')}</strong>
            <span class="small quiet">{t('files_kinds')}</span>
          </p>
          <Button icon="open" onClick={() => input.current?.click()}>
            {t('files_pick')}
          </Button>
          <input
            ref={input}
            class="unseen"
            type="file"
            multiple
            tabIndex={-1}
            accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.pdf,.htm,.html,.mht,.mhtml"
            aria-label={t('files_pick')}
            data-testid="read-file"
            onChange={event => {
              const chosen = [...(event.currentTarget.files ?? [])]
              if (chosen.length > 0) onPick(chosen)
              // The same file may be chosen again: without this no change would be told.
              event.currentTarget.value = ''
            }}
          />
        </div>
      </Card>
      {items.map(item => (
        <FileCard key={item.file} item={item} {...does} />
      ))}
    </div>
  )
}
