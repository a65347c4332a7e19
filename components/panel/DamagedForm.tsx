import { useState } from 'preact/hooks'
import { type Kind, kinds } from '../../laas/documents/kinds.ts'
import { Button } from '../design/Button.tsx'
import { ChoiceField, Field } from '../design/Field.tsx'
import { shortMonth } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import './damaged.css'

export interface Damaged {
  kind: Kind
  title: string
  /** `YYYY-MM`, ascending. */
  months: string[]
}

export interface DamagedFormProps {
  /** What the page says; nothing is chosen that it does not say. */
  proposed: { kind: Kind | null; title: string; months: readonly string[] }
  /** Months to choose from, `YYYY-MM`; the proposed ones are added. */
  months: readonly string[]
  onRecord: (damaged: Damaged) => void
  onBack?: (() => void) | undefined
}

/** Which kind and months a report that cannot be opened leaves unknown. */
export function DamagedForm({ proposed, months, onRecord, onBack }: DamagedFormProps) {
  const t = useTranslate()
  const [kind, setKind] = useState<Kind | ''>(proposed.kind ?? '')
  const [title, setTitle] = useState(proposed.title)
  const [chosen, setChosen] = useState<readonly string[]>(proposed.months)
  const offered = [...new Set([...months, ...proposed.months])].sort()
  const toggle = (month: string) =>
    setChosen(chosen.includes(month) ? chosen.filter(other => other !== month) : [...chosen, month])
  return (
    <div class="stack" data-testid="damaged-form">
      <p class="small quiet">{t('damaged_hint')}</p>
      <ChoiceField
        label={t('damaged_kind')}
        value={kind}
        choices={[
          { value: '' as Kind | '', text: t('damaged_choose') },
          ...kinds.map(value => ({ value, text: t(`kind_${value}`) })),
        ]}
        onChange={setKind}
        testid="damaged-kind"
      />
      <Field label={t('damaged_name')} value={title} onInput={setTitle} testid="damaged-name" />
      <fieldset class="months">
        <legend>{t('damaged_months')}</legend>
        {offered.map(month => (
          <label key={month}>
            <input
              type="checkbox"
              checked={chosen.includes(month)}
              data-testid="damaged-month"
              data-month={month}
              onChange={() => toggle(month)}
            />
            <span class="number">{shortMonth(month, languageOf(t))}</span>
          </label>
        ))}
      </fieldset>
      <Button
        look="main"
        icon="alert"
        testid="damaged-record"
        disabled={kind === '' || chosen.length === 0}
        onClick={() => {
          if (kind === '') return
          onRecord({ kind, title: title.trim() || t(`kind_${kind}`), months: [...chosen].sort() })
        }}
        wide
      >
        {t('damaged_record')}
      </Button>
      {onBack && (
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      )}
    </div>
  )
}
