import { Button } from '../design/Button.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'

export interface RereadingProps {
  /** How many of the stored pages were looked at; null while nothing is read anew. */
  progress: { done: number; of: number } | null
  onStop: () => void
}

/** Stored pages are being read anew with what was taught: how far, and an end to it. */
export function Rereading({ progress, onStop }: RereadingProps) {
  const t = useTranslate()
  if (!progress) return null
  return (
    <div class="stack" data-testid="rereading">
      <ProgressBar
        label={t('reread_progress')}
        done={progress.done}
        of={progress.of || null}
        detail={t('reread_pages', count(progress.done), count(progress.of))}
      />
      <Button icon="square" testid="reread-stop" onClick={onStop} wide>
        {t('reread_stop')}
      </Button>
    </div>
  )
}
