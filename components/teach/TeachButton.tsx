import type { TeachWhy } from '../../laas/reports/teach/whyTeach.ts'
import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'

export interface TeachOffer {
  why: TeachWhy
  onTeach: () => void
}

/** Opens the screen where a person says what the columns are. */
export function TeachButton({ why, onTeach }: TeachOffer) {
  const t = useTranslate()
  const look = { unknown: 'main', unfit: 'plain', taught: 'quiet', known: 'quiet' } as const
  return (
    <div class="stack">
      {(why === 'unfit' || why === 'taught') && <p class="small quiet">{t(`teach_why_${why}`)}</p>}
      <Button look={look[why]} icon="pen" testid="teach" onClick={onTeach} wide>
        {t(`teach_${why}`)}
      </Button>
    </div>
  )
}
