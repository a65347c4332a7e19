import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { ChoiceField, Field } from '../design/Field.tsx'
import { useTranslate } from '../i18n.ts'

const reasons = ['already_in', 'paper_cancelled', 'not_ours', 'later', 'other'] as const

/** A document is skipped only with a reason: somebody will ask. */
export function Skip({ onSkip }: { onSkip: (reason: string) => void }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState<(typeof reasons)[number]>('already_in')
  const [own, setOwn] = useState('')
  if (!open) {
    return (
      <Button look="quiet" icon="skip" testid="skip" onClick={() => setOpen(true)} wide>
        {t('skip')}
      </Button>
    )
  }
  const reason = why === 'other' ? own.trim() : t(`skip_${why}`)
  return (
    <div class="stack skip">
      <ChoiceField
        label={t('skip_why')}
        value={why}
        choices={reasons.map(value => ({ value, text: t(`skip_${value}`) }))}
        onChange={setWhy}
        testid="skip-reason"
      />
      {why === 'other' && <Field label={t('skip_own')} value={own} onInput={setOwn} testid="skip-own" />}
      <div class="row two">
        <Button icon="skip" testid="skip-confirm" disabled={reason === ''} onClick={() => onSkip(reason)}>
          {t('skip_confirm')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t('back')}
        </Button>
      </div>
    </div>
  )
}
