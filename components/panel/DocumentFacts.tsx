import { Money } from '../design/Money.tsx'
import { shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import type { TodoItem } from './form.ts'
import './facts.css'

/** A document in three lines: number and amount, party, date. */
export function DocumentFacts({ document, large = false }: { document: TodoItem; large?: boolean }) {
  const t = useTranslate()
  return (
    <div class={large ? 'facts facts-large' : 'facts'}>
      <div class="spread">
        <span class="facts-number">{document.number || t('number_none')}</span>
        <span class="facts-amount">
          <Money satang={document.amount} unit={large} />
        </span>
      </div>
      <div class="spread">
        <span class="facts-party">{document.party || '–'}</span>
        <span class="number quiet small">
          {document.date === null ? t('date_none') : shortDate(document.date, languageOf(t))}
        </span>
      </div>
      {large && document.paper && <p class="small quiet">{t('from_paper')}</p>}
      {large && document.description && <p class="small quiet">{document.description}</p>}
    </div>
  )
}
