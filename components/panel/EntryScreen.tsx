import { Notice } from '../design/Notice.tsx'
import { useTranslate } from '../i18n.ts'
import { EntryNotice, type EntryShown } from './EntryNotice.tsx'
import './panel.css'

/** A page that shows an entry in texts, and that a list has shown: there is nothing to fill on it. */
export function EntryScreen({ entry, onUse }: { entry: EntryShown; onUse: () => Promise<unknown> }) {
  const t = useTranslate()
  const { number, adds, contradicts, isCompleted } = entry
  const isNothing = adds.length === 0 && contradicts.length === 0 && !isCompleted
  return (
    <main class="panel stack" data-testid="entry-screen">
      {isNothing ? (
        <Notice tone="info" title={t('entry_title', number)} testid="entry">
          <p>{t('entry_nothing')}</p>
        </Notice>
      ) : (
        <EntryNotice entry={entry} onUse={onUse} />
      )}
    </main>
  )
}
