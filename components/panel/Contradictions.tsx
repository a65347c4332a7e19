import { type Field, type FieldValue, fieldTypes } from '../../laas/documents/fields.ts'
import { Button } from '../design/Button.tsx'
import { Money } from '../design/Money.tsx'
import { Notice } from '../design/Notice.tsx'
import { shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import './contradictions.css'

/** A field in which two sources of one document say different things. */
export interface Contradiction {
  field: Field
  values: readonly {
    value: FieldValue
    /** Titles of the reports that say so; '' for what a person typed from paper. */
    from: readonly string[]
    /** A person chose it. */
    chosen: boolean
  }[]
}

export interface ContradictionsProps {
  contradictions: readonly Contradiction[]
  onChoose: (field: Field, value: FieldValue) => void
}

/** Both values, who says each, and which of them the person holds for right. */
export function Contradictions({ contradictions, onChoose }: ContradictionsProps) {
  const t = useTranslate()
  if (contradictions.length === 0) return null
  const settled = contradictions.every(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <Notice
      tone={settled ? 'info' : 'warn'}
      title={t(settled ? 'contradicted_settled' : 'contradicted_title')}
      testid="contradictions"
    >
      {contradictions.map(({ field, values }) => (
        <fieldset key={field} class="contradiction" data-field={field}>
          <legend>{t(`field_${field}`)}</legend>
          {values.map(({ value, from, chosen }) => (
            <div key={String(value)} class="spread">
              <div>
                <Shown field={field} value={value} />
                <p class="small quiet">{from.map(title => title || t('from_paper')).join(', ')}</p>
              </div>
              {chosen ? (
                <span class="small">{t('contradicted_chosen')}</span>
              ) : (
                <Button
                  testid="contradiction-choose"
                  label={`${t('contradicted_choose')}: ${t(`field_${field}`)} ${value}`}
                  onClick={() => onChoose(field, value)}
                >
                  {t('contradicted_choose')}
                </Button>
              )}
            </div>
          ))}
        </fieldset>
      ))}
    </Notice>
  )
}

function Shown({ field, value }: { field: Field; value: FieldValue }) {
  const t = useTranslate()
  if (fieldTypes[field] === 'amount') return <Money satang={Number(value)} unit />
  if (fieldTypes[field] === 'date')
    return <span class="number">{shortDate(String(value), languageOf(t))}</span>
  return <span>{String(value)}</span>
}
