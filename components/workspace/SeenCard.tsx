import type { Field, FieldValue } from '../../laas/documents/fields.ts'
import type { Reason } from '../../laas/matching/types.ts'
import { Button } from '../design/Button.tsx'
import { Chip } from '../design/Chip.tsx'
import { Icon, type IconName } from '../design/Icon.tsx'
import type { Tone } from '../design/states.ts'
import { Table } from '../design/Table.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { Reasons } from '../panel/Reasons.tsx'
import { valueText } from './adviceText.ts'

/** A sighting beside the document, field by field. */
export interface SeenBeside {
  /** Of the sighting. */
  id: string
  /** The number that the system gave. */
  number: string
  decision: 'linked' | 'asked' | 'rejected' | 'twice'
  by: 'rule' | 'person'
  score: number
  reasons: readonly Reason[]
  compared: readonly { field: Field; old: FieldValue | null; seen: FieldValue | null; equal: boolean }[]
}

const looks: Record<SeenBeside['decision'], { tone: Tone; icon: IconName }> = {
  linked: { tone: 'good', icon: 'check' },
  asked: { tone: 'warn', icon: 'question' },
  rejected: { tone: 'quiet', icon: 'cross' },
  twice: { tone: 'twice', icon: 'twice' },
}

export function SeenCard({
  seen,
  onDecide,
}: {
  seen: SeenBeside
  onDecide: (decision: 'linked' | 'rejected' | 'undone') => void
}) {
  const t = useTranslate()
  const { decision, by, reasons } = seen
  const { tone, icon } = looks[decision]
  return (
    <section class="detail-seen stack" data-testid="seen" data-decision={decision}>
      <div class="spread">
        <span class="number detail-number">{t('detail_number', seen.number || '–')}</span>
        <Chip tone={tone} icon={icon}>
          {t(`decision_${decision}`)}
        </Chip>
      </div>
      {seen.compared.length > 0 && (
        <Table
          caption={t('detail_compare')}
          columns={[
            { key: 'field', title: t('detail_field') },
            { key: 'old', title: t('side_old') },
            { key: 'seen', title: t('side_seen') },
          ]}
          rows={seen.compared.map(({ field, old, seen: theirs, equal }) => {
            const differs = !equal && old !== null && theirs !== null
            return {
              key: field,
              ...(differs && { class: 'toned tone-warn' }),
              cells: [
                <span key="field">
                  {t(`field_${field}`)} {differs && <Icon name="unequal" />}
                </span>,
                valueText(t, field, old),
                theirs === null ? (
                  <span class="quiet">{t('detail_not_shown')}</span>
                ) : (
                  valueText(t, field, theirs)
                ),
              ],
            }
          })}
        />
      )}
      {reasons.length > 0 && (
        <details>
          <summary class="small">{t('score', count(seen.score))}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
      <div class="row">
        {decision !== 'linked' && decision !== 'rejected' && (
          <Button icon="check" testid="link-confirm" onClick={() => onDecide('linked')}>
            {t('link_confirm')}
          </Button>
        )}
        {decision !== 'rejected' && (
          <Button icon="cross" testid="link-reject" onClick={() => onDecide('rejected')}>
            {t('link_reject')}
          </Button>
        )}
        {by === 'person' && (
          <Button look="quiet" testid="link-undo" onClick={() => onDecide('undone')}>
            {t('detail_undo')}
          </Button>
        )}
      </div>
    </section>
  )
}
