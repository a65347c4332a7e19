import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import type { ReplaceHurdle, Settled } from './hurdle.ts'

interface AskReplaceProps {
  hurdle: ReplaceHurdle
  onSettle: (settled: Settled) => void
}

/** What stands in the form and would go, each beside what would come: replaced only where each is ticked. */
export function AskReplace({ hurdle, onSettle }: AskReplaceProps) {
  const t = useTranslate()
  const [ticked, setTicked] = useState<string[]>([])
  const keyOf = ({ field, line }: ReplaceHurdle['values'][number]) => `${field} ${line}`
  const all = hurdle.values.every(value => ticked.includes(keyOf(value)))
  return (
    <fieldset class="hurdle stack" data-testid="ask-replace">
      <legend>{t('replace_title')}</legend>
      <ul class="replace-list">
        {hurdle.values.map(value => {
          const key = keyOf(value)
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  data-testid="replace-tick"
                  checked={ticked.includes(key)}
                  onChange={event =>
                    setTicked(
                      event.currentTarget.checked ? [...ticked, key] : ticked.filter(one => one !== key),
                    )
                  }
                />
                <span>
                  <span class="small quiet">
                    {value.label}
                    {value.line !== null && ` ${t('line_number', count(value.line + 1))}`}
                  </span>
                  <span class="replace-old">
                    <span class="unseen">{t('replace_old')}</span> {value.old}
                  </span>
                  <span class="replace-new">
                    <span aria-hidden="true">→ </span>
                    <span class="unseen">{t('replace_new')}</span> {value.new}
                  </span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <Button
        icon="pen"
        testid="replace-confirm"
        disabled={!all}
        onClick={() => onSettle({ is: 'replace', fields: hurdle.values.map(({ field }) => field) })}
        wide
      >
        {t('replace_confirm')}
      </Button>
      <p class="small quiet">{t('replace_hint')}</p>
    </fieldset>
  )
}
