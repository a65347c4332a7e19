import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Field } from '../design/Field.tsx'
import { useTranslate } from '../i18n.ts'

/** For when the page does not say that it saved: the person reads the new number and types it here. */
export function MarkSaved({ onMarkSaved }: { onMarkSaved: (newNumber: string) => void }) {
  const t = useTranslate()
  const [number, setNumber] = useState('')
  return (
    <div class="mark-saved stack">
      <Field
        label={t('new_number')}
        hint={t('mark_saved_hint')}
        value={number}
        onInput={setNumber}
        testid="new-number"
      />
      <Button icon="save" testid="mark-saved" onClick={() => onMarkSaved(number.trim())} wide>
        {t('mark_saved')}
      </Button>
    </div>
  )
}
