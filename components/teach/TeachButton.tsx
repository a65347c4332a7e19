import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'

/**
 * Why a table could be taught: nobody knows it, its columns are not those that were known, a person taught it
 * before, or it is known and may all the same be read wrongly.
 */
export type TeachWhy = 'unknown' | 'unfit' | 'taught' | 'known'

export interface TeachOffer {
  why: TeachWhy
  onTeach: () => void
}

/** Opens the screen where a person says what the columns are. */
export function TeachButton({ why, onTeach }: TeachOffer) {
  const t = useTranslate()
  const needed = why === 'unknown' || why === 'unfit'
  return (
    <div class="stack">
      {(why === 'unfit' || why === 'taught') && <p class="small quiet">{t(`teach_why_${why}`)}</p>}
      <Button look={needed ? 'main' : 'quiet'} icon="pen" testid="teach" onClick={onTeach} wide>
        {t(`teach_${why}`)}
      </Button>
    </div>
  )
}
