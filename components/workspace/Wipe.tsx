import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Field } from '../design/Field.tsx'
import { Notice } from '../design/Notice.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'

/** Everything stored is deleted only after a word was typed: a slip of the hand must not do it. */
export function Wipe({ documents, onWipe }: { documents: number; onWipe: () => void }) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const word = t('wipe_word')
  return (
    <Card title={t('wipe_title')}>
      <Notice tone="bad">
        <p>{t('wipe_hint', count(documents))}</p>
      </Notice>
      <Field label={t('wipe_type', word)} value={typed} onInput={setTyped} testid="wipe-word" />
      <div class="row">
        <Button
          look="danger"
          icon="cross"
          testid="wipe"
          disabled={typed.trim().toLowerCase() !== word.toLowerCase()}
          onClick={() => {
            setTyped('')
            onWipe()
          }}
        >
          {t('wipe')}
        </Button>
      </div>
    </Card>
  )
}
