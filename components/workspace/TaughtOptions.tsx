import type { Field } from '../../laas/documents/fields.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { PickFile } from '../design/PickFile.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'

export interface TaughtOptionsProps {
  options: readonly { id: string; field: Field; from: string; to: string; others: readonly string[] }[]
  onForget: (id: string) => void
  onExport: () => void
  onImport: (file: File) => void
  /** What came of the last import: how many were new. */
  taken: number | null
  problems: readonly Problem[]
}

/** What old names mean in the system, as people said once: each can be forgotten, all can be shared. */
export function TaughtOptions(props: TaughtOptionsProps) {
  const { options } = props
  const t = useTranslate()
  return (
    <Card title={t('options_title')}>
      <p>{options.length === 0 ? t('options_none') : t('options_hint')}</p>
      <ul class="taught-options" data-testid="taught-options">
        {options.map(({ id, field, from, to, others }) => (
          <li key={id}>
            <div>
              <p class="small quiet">{t(`field_${field}`)}</p>
              <p>
                {from} <span aria-hidden="true">→</span> <strong>{to}</strong>
              </p>
              {others.length > 0 && (
                <p class="small tone-warn toned">{t('options_doubted', others.join(', '))}</p>
              )}
            </div>
            <Button
              look="quiet"
              testid="option-forget"
              label={`${t('remove')}: ${from}`}
              onClick={() => props.onForget(id)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      {props.taken !== null && (
        <Notice tone="good" live>
          <p>{t('options_taken', count(props.taken))}</p>
        </Notice>
      )}
      <ProblemList problems={props.problems} />
      <div class="row">
        <Button
          icon="download"
          testid="options-export"
          disabled={options.length === 0}
          onClick={props.onExport}
        >
          {t('options_export')}
        </Button>
        <PickFile label={t('options_import')} testid="options-import" onPick={props.onImport}>
          {t('options_import')}
        </PickFile>
      </div>
    </Card>
  )
}
