import { useState } from 'preact/hooks'
import type { Field } from '../../laas/documents/fields.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import { Button } from '../design/Button.tsx'
import { count, moment } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import './taughtMaps.css'

/** A taught map as its card shows it, of a report or of a form. */
export interface TaughtMapShown {
  id: string
  type: 'report' | 'form'
  /** What the page calls itself, or the person calls it. */
  title: string
  kind: Kind
  fields: readonly (Field | 'sequence' | 'status' | 'gross')[]
  /** ISO instant. */
  at: string
}

interface TaughtMapItemProps {
  map: TaughtMapShown
  onExport: () => void
  onDelete: () => void
}

/** One taught map. It is deleted only when asked twice. */
export function TaughtMapItem({ map, onExport, onDelete }: TaughtMapItemProps) {
  const t = useTranslate()
  const [asking, setAsking] = useState(false)
  const { title, type, kind, fields, at } = map
  const names = fields.map(field => t(`field_${field}`)).join(', ')
  return (
    <li class="taught-map" data-testid="map" data-map={map.id}>
      <div class="taught-map-text">
        <p class="taught-map-title">{title}</p>
        <p class="small quiet">
          {t(`maps_type_${type}`)} · {t(`kind_${kind}`)} · {t('maps_at', moment(at, languageOf(t)))}
        </p>
        <p class="small quiet">{t('maps_columns', count(fields.length), names)}</p>
        {asking && <p role="status">{t('maps_delete_hint')}</p>}
      </div>
      <div class="row">
        {asking ? (
          <>
            <Button testid="map-keep" onClick={() => setAsking(false)}>
              {t('maps_keep')}
            </Button>
            <Button look="danger" testid="map-delete-sure" onClick={onDelete}>
              {t('maps_delete_sure')}
            </Button>
          </>
        ) : (
          <>
            <Button
              icon="download"
              onClick={onExport}
              label={`${t('maps_export')} ${title}`}
              testid="map-export"
            >
              {t('maps_export')}
            </Button>
            <Button
              look="quiet"
              onClick={() => setAsking(true)}
              label={`${t('maps_delete')} ${title}`}
              testid="map-delete"
            >
              {t('maps_delete')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
