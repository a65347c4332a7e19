import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Field, SwitchField } from '../design/Field.tsx'
import { useTranslate } from '../i18n.ts'
import type { SettledDoubt } from './hurdle.ts'

/** Save was pressed and the page did not say what came of it: the person looks, and says. */
export function AskSaved({ onSettle }: { onSettle: (settled: SettledDoubt) => void }) {
  const t = useTranslate()
  const [number, setNumber] = useState('')
  const [looking, setLooking] = useState(false)
  const [teach, setTeach] = useState(false)
  const [words, setWords] = useState('')
  const settle = (saved: boolean) =>
    onSettle({
      is: 'doubt',
      saved,
      newNumber: number.trim(),
      ...(saved && teach && { words: words.trim() }),
    })
  return (
    <fieldset class="hurdle stack" data-testid="ask-saved">
      <legend>{t('outcome_asked')}</legend>
      <p>{t('asked_hint')}</p>
      <Field label={t('new_number')} value={number} onInput={setNumber} testid="new-number" />
      <SwitchField
        label={t('saved_teach')}
        hint={t('saved_teach_hint')}
        on={teach}
        onChange={setTeach}
        testid="saved-teach"
      />
      {teach && number.trim() === '' && (
        <Field label={t('saved_words')} value={words} onInput={setWords} testid="saved-words" />
      )}
      <Button look="main" icon="save" testid="mark-saved" onClick={() => settle(true)} wide>
        {t('mark_saved')}
      </Button>
      <div class="row two">
        <Button icon="cross" testid="not-saved" onClick={() => settle(false)}>
          {t('not_saved')}
        </Button>
        <Button icon="search" testid="look-in-list" pressed={looking} onClick={() => setLooking(!looking)}>
          {t('look_in_list')}
        </Button>
      </div>
      {looking && (
        <ol class="steps" data-testid="look-steps">
          <li>{t('look_1')}</li>
          <li>{t('look_2')}</li>
          <li>{t('look_3')}</li>
        </ol>
      )}
    </fieldset>
  )
}
