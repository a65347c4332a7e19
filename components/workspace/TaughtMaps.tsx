import type { Problem } from '../../laas/documents/problem.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { PickFile } from '../design/PickFile.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { Rereading, type RereadingProps } from '../teach/Rereading.tsx'
import { TaughtMapItem, type TaughtMapShown } from './TaughtMapItem.tsx'

export interface TaughtMapsProps {
  maps: readonly TaughtMapShown[]
  /** What came of the last import. */
  imported: { added: number; replaced: number } | null
  problems: readonly Problem[]
  /** Stored pages that are being read anew with what was imported. */
  rereading?: RereadingProps | undefined
  /** One map, or all of them. */
  onExport: (id: string | null) => void
  onImport: (file: File) => void
  onDelete: (id: string) => void
}

/** What people taught, to share and to forget. */
export function TaughtMaps({
  maps,
  imported,
  problems,
  rereading,
  onExport,
  onImport,
  onDelete,
}: TaughtMapsProps) {
  const t = useTranslate()
  return (
    <Card title={t('maps_title')}>
      <p class="quiet">{t('maps_hint')}</p>
      {maps.length === 0 ? (
        <p>{t('maps_none')}</p>
      ) : (
        <ul class="taught-maps" data-testid="maps">
          {maps.map(map => (
            <TaughtMapItem
              key={map.id}
              map={map}
              onExport={() => onExport(map.id)}
              onDelete={() => onDelete(map.id)}
            />
          ))}
        </ul>
      )}
      {imported && (
        <Notice tone="good" live testid="maps-imported">
          <p>{t('maps_imported', count(imported.added), count(imported.replaced))}</p>
        </Notice>
      )}
      <ProblemList problems={problems} />
      {rereading && <Rereading {...rereading} />}
      <div class="row">
        <Button
          icon="download"
          testid="maps-export"
          onClick={() => onExport(null)}
          disabled={maps.length === 0}
        >
          {t('maps_export_all')}
        </Button>
        <PickFile label={t('maps_import')} testid="maps-import" onPick={onImport}>
          {t('maps_import')}
        </PickFile>
      </div>
    </Card>
  )
}
