import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { count, fileSize, moment } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { FileReport } from './FileReport.tsx'
import { type FileItem, isWanted } from './fileItem.ts'

export interface FileCardProps {
  item: FileItem
  onStop: (file: number) => void
  onDrop: (file: number) => void
  onSite: (file: number, report: number, site: 'old' | 'system') => void
  onLeave: (file: number, report: number, left: boolean) => void
  onStore: (file: number) => void
  /** Shown only where given. */
  onTeach?: ((file: number, report: number) => void) | undefined
}

/** One file: reading it, what it holds, storing it. */
export function FileCard({ item, onStop, onDrop, onSite, onLeave, onStore, onTeach }: FileCardProps) {
  const t = useTranslate()
  const { file, state, progress, reports } = item
  const busy = state === 'waiting' || state === 'reading' || state === 'checking' || state === 'storing'
  const wanted = reports.filter(isWanted)
  const open = state === 'found' && wanted.length > 0
  return (
    <div data-testid="file" data-state={state}>
      <Card
        title={item.name}
        aside={
          !busy && (
            <Button
              look="quiet"
              icon="cross"
              testid="file-close"
              label={`${t('file_close')} ${item.name}`}
              onClick={() => onDrop(file)}
            >
              {t('file_close')}
            </Button>
          )
        }
      >
        <p class="small quiet number">{fileSize(item.size)}</p>
        {busy && (
          <div class="file-progress">
            <ProgressBar
              label={t(`file_${state}`)}
              done={progress.share ?? 0}
              of={progress.share === null ? null : 1}
              detail={progress.rows > 0 ? t('file_rows', count(progress.rows)) : undefined}
            />
            <Button icon="square" testid="file-stop" onClick={() => onStop(file)}>
              {t('file_stop')}
            </Button>
          </div>
        )}
        {state === 'stopped' && (
          <Notice tone="info" title={t('file_stopped')} live>
            <p>{t('file_stopped_hint')}</p>
          </Notice>
        )}
        {item.problem && <ProblemList problems={[item.problem]} />}
        {item.before && !reports.some(({ stored }) => stored) && (
          <Notice tone="info" title={t('file_before', moment(item.before, languageOf(t)))}>
            <p>{t('file_before_hint')}</p>
          </Notice>
        )}
        {reports.length > 1 && <p>{t('file_reports', count(reports.length))}</p>}
        {reports.map((report, index) => (
          <FileReport
            key={index}
            report={report}
            alone={reports.length === 1}
            busy={busy}
            onSite={site => onSite(file, index, site)}
            onLeave={left => onLeave(file, index, left)}
            onTeach={onTeach && (() => onTeach(file, index))}
          />
        ))}
        {open && (
          <Button look="main" icon="download" testid="file-store" onClick={() => onStore(file)} wide>
            {wanted.length > 1
              ? t('file_store_all', count(wanted.length))
              : t(wanted[0]!.site === 'old' ? 'file_store_old' : 'file_store_system')}
          </Button>
        )}
      </Card>
    </div>
  )
}
