import { useState } from 'preact/hooks'
import type { Field } from '../../laas/documents/fields.ts'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { useTranslate } from '../i18n.ts'

/** The page in view is an entry that a list has shown: what it adds to that, or in what it says otherwise. */
export interface EntryShown {
  number: string
  adds: readonly Field[]
  contradicts: readonly Field[]
  isCompleted: boolean
}

export function EntryNotice({ entry, onUse }: { entry: EntryShown; onUse: () => Promise<unknown> }) {
  const t = useTranslate()
  const [busy, setBusy] = useState(false)
  const names = (fields: readonly Field[]) => fields.map(field => t(`field_${field}`)).join(', ')
  const { number, adds, contradicts, isCompleted } = entry
  if (contradicts.length > 0)
    return (
      <Notice tone="warn" title={t('entry_title', number)} testid="entry">
        <p>{t('entry_contradicts', names(contradicts))}</p>
      </Notice>
    )
  if (adds.length === 0)
    return isCompleted ? (
      <Notice tone="good" title={t('entry_title', number)} testid="entry">
        <p>{t('entry_used')}</p>
      </Notice>
    ) : null
  const use = () => {
    setBusy(true)
    void onUse().finally(() => setBusy(false))
  }
  return (
    <Notice tone="info" title={t('entry_title', number)} testid="entry">
      <p>{t('entry_adds', names(adds))}</p>
      <Button testid="entry-use" onClick={use} disabled={busy}>
        {t('entry_use')}
      </Button>
    </Notice>
  )
}
