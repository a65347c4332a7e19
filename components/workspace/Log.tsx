import { Button } from '../design/Button.tsx'
import { count, moment } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { logText } from './logText.ts'

/** One entry of the append-only log. `code` is a key of the locales (`log_<code>`). */
export interface LogEntry {
  id: string
  /** ISO instant. */
  at: string
  code: string
  values: readonly string[]
  /** A decision that can be taken back. */
  undoable: boolean
}

export interface LogProps {
  /** Latest first. */
  entries: readonly LogEntry[]
  total: number
  onUndo: (id: string) => void
  onMore: () => void
}

export function Log({ entries, total, onUndo, onMore }: LogProps) {
  const t = useTranslate()
  const language = languageOf(t)
  if (entries.length === 0) return <p class="quiet">{t('log_empty')}</p>
  return (
    <div class="stack">
      <ol class="log card">
        {entries.map(entry => {
          const text = logText(t, entry)
          return (
            <li key={entry.id}>
              <time class="number small quiet" dateTime={entry.at}>
                {moment(entry.at, language)}
              </time>
              <span>{text}</span>
              {entry.undoable && (
                <Button
                  look="quiet"
                  testid="log-undo"
                  onClick={() => onUndo(entry.id)}
                  label={`${t('undo')}: ${text}`}
                >
                  {t('undo')}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      {total > entries.length && (
        <Button onClick={onMore}>{t('show_more', count(total - entries.length))}</Button>
      )}
    </div>
  )
}
