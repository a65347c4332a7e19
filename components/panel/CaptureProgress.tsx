import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'
import { PageBar } from './PageBar.tsx'
import type { PageProgress } from './walk.ts'

export interface PageCapture {
  progress: PageProgress
  /** True from the press of stop until the page is given up, or was stored before that. */
  stopping: boolean
}

/** A single page that takes its time: how far it is, and an end to it. */
export function CaptureProgress({ capture, onStop }: { capture: PageCapture; onStop: () => void }) {
  const t = useTranslate()
  const { progress, stopping } = capture
  return (
    <div class="stack" data-testid="capture-progress">
      <PageBar progress={progress} detail={stopping ? t('walk_stopping') : undefined} />
      <Button icon="square" testid="capture-stop" onClick={onStop} disabled={stopping} wide>
        {t('walk_stop')}
      </Button>
      <p class="small quiet">{t('capture_hint')}</p>
    </div>
  )
}
