import { useState } from 'preact/hooks'
import type { Gap } from '../../laas/documents/gap.ts'
import { parseDate } from '../../laas/thai/dates.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Field } from '../design/Field.tsx'
import { shortDate } from '../format.ts'
import { languageOf, type Translate, useTranslate } from '../i18n.ts'

/** The spans of lost data. Dates are typed as on paper, in B.E.: the browser's own date field knows C.E. only. */
export function Gaps({ gaps, onGaps }: { gaps: readonly Gap[]; onGaps: (gaps: Gap[]) => void }) {
  const t = useTranslate()
  const [fromText, setFromText] = useState('')
  const [toText, setToText] = useState('')
  const from = parseDate(fromText).iso
  const to = parseDate(toText).iso
  const backwards = from !== null && to !== null && from > to
  return (
    <Card title={t('gaps_title')}>
      <p class="quiet">{t('gaps_hint')}</p>
      <ul>
        {gaps.map(gap => (
          <li key={`${gap.from} ${gap.to}`} class="gap">
            <span class="number">{spanText(t, gap)}</span>
            {gaps.length > 1 && (
              <Button
                look="quiet"
                label={`${t('remove')} ${spanText(t, gap)}`}
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
          value={fromText}
          onInput={setFromText}
          placeholder="6/1/2567"
          hint={read(t, fromText)}
          testid="gap-from"
        />
        <Field
          label={t('gap_to')}
          value={toText}
          onInput={setToText}
          placeholder="6/7/2567"
          hint={read(t, toText)}
          testid="gap-to"
        />
        <Button
          testid="gap-add"
          disabled={from === null || to === null || backwards}
          onClick={() => {
            if (from === null || to === null) return
            onGaps([...gaps, { from, to }])
            setFromText('')
            setToText('')
          }}
        >
          {t('gap_add')}
        </Button>
      </div>
      {backwards && <p role="status">{t('gap_backwards')}</p>}
    </Card>
  )
}

function spanText(t: Translate, gap: Gap): string {
  return `${shortDate(gap.from, languageOf(t))} – ${shortDate(gap.to, languageOf(t))}`
}

/** How a typed date was understood. */
function read(t: Translate, text: string): string | undefined {
  if (text.trim() === '') return undefined
  const { iso } = parseDate(text)
  return iso === null ? t('date_unreadable') : shortDate(iso, languageOf(t))
}
