import { Button } from '../design/Button.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { count } from '../format.ts'
import { counted, type Translate, useTranslate } from '../i18n.ts'
import { pageText } from '../popup/IncompleteList.tsx'
import { PageBar } from './PageBar.tsx'
import type { Walk } from './walk.ts'

export function timeLeft(t: Translate, seconds: number | null): string {
  if (seconds === null) return t('time_left_unknown')
  if (seconds < 60) return t('time_left_seconds', count(Math.max(1, Math.round(seconds))))
  return t('time_left_minutes', count(Math.ceil(seconds / 60)))
}

export function WalkProgress({ walk, onStop }: { walk: Walk; onStop: () => void }) {
  const t = useTranslate()
  return (
    <div class="stack">
      <ProgressBar
        label={pageText(t, { number: walk.page, of: walk.of })}
        done={walk.inPage ? walk.page - 1 : walk.page}
        of={walk.of}
        detail={`${counted(t, 'rows_count', walk.rows)} · ${walk.stopping ? t('walk_stopping') : timeLeft(t, walk.secondsLeft)}`}
      />
      {walk.inPage && <PageBar progress={walk.inPage} />}
      <Button icon="square" testid="capture-stop" onClick={onStop} disabled={walk.stopping} wide>
        {t('walk_stop')}
      </Button>
      <p class="small quiet">{t('walk_hint')}</p>
    </div>
  )
}
