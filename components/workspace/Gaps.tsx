import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Field } from '../design/Field.tsx'
import { shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import type { Gap } from './Settings.tsx'

/** The spans of lost data. The browser's own date field speaks of the year C.E.: its B.E. reading stands below. */
export function Gaps({ gaps, onGaps }: { gaps: readonly Gap[]; onGaps: (gaps: Gap[]) => void }) {
  const t = useTranslate()
  const language = languageOf(t)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const whole = from !== '' && to !== ''
  const text = (gap: Gap) => `${shortDate(gap.from, language)} – ${shortDate(gap.to, language)}`
  return (
    <Card title={t('gaps_title')}>
      <p class="quiet">{t('gaps_hint')}</p>
      <ul class="stack">
        {gaps.map(gap => (
          <li key={`${gap.from} ${gap.to}`} class="spread">
            <span class="number">{text(gap)}</span>
            {gaps.length > 1 && (
              <Button
                look="quiet"
                label={`${t('remove')} ${text(gap)}`}
                onClick={() => onGaps(gaps.filter(other => other !== gap))}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div class="row gap-new">
        <Field
          label={t('gap_from')}
          type="date"
          value={from}
          onInput={setFrom}
          hint={from && shortDate(from, language)}
        />
        <Field
          label={t('gap_to')}
          type="date"
          value={to}
          onInput={setTo}
          hint={to && shortDate(to, language)}
        />
        <Button
          disabled={!whole || from > to}
          onClick={() => {
            onGaps([...gaps, { from, to }])
            setFrom('')
            setTo('')
          }}
        >
          {t('gap_add')}
        </Button>
      </div>
      {whole && from > to && <p role="status">{t('gap_backwards')}</p>}
    </Card>
  )
}
