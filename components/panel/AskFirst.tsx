import { Button } from '../design/Button.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { DocumentFacts } from './DocumentFacts.tsx'
import type { FirstHurdle, Settled } from './hurdle.ts'

interface AskFirstProps {
  hurdle: FirstHurdle
  onSettle: (settled: Settled) => void
}

/** Documents that are keyed before this one: shown, and passed over at the person's word. */
export function AskFirst({ hurdle, onSettle }: AskFirstProps) {
  const t = useTranslate()
  const { kind, documents, total } = hurdle
  return (
    <fieldset class="hurdle stack" data-testid="ask-first" data-kind={kind}>
      <legend>{t('first_title', t(`kind_${kind}`))}</legend>
      <ul class="first-list">
        {documents.map(document => (
          <li key={document.id}>
            <DocumentFacts document={{ ...document, kind }} />
          </li>
        ))}
      </ul>
      {total > documents.length && (
        <p class="small quiet">{t('and_more', count(total - documents.length))}</p>
      )}
      <Button icon="arrow" testid="go-on" onClick={() => onSettle({ is: 'first', kind })} wide>
        {t('first_go_on')}
      </Button>
      <p class="small quiet">{t('first_hint')}</p>
    </fieldset>
  )
}
