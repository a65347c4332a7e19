import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'

/**
 * Why a form could be taught: nobody knows it, its fields are not those that were known, a person taught it
 * before, or it is known and may all the same be filled wrongly.
 */
export interface TeachFormOffer {
  why: 'unknown' | 'unfit' | 'taught' | 'known'
  onTeach: () => void
  /** The page holds a table too, which can be taught as well. */
  besideTable: boolean
}

/** Opens the screen where a person says which value goes where. */
export function TeachFormButton({ why, onTeach, besideTable }: TeachFormOffer) {
  const t = useTranslate()
  const needed = why === 'unknown' || why === 'unfit'
  return (
    <div class="stack">
      {needed && <p class="small quiet">{t(`teach_form_why_${why}`)}</p>}
      <Button
        look={why === 'unfit' ? 'main' : 'quiet'}
        icon="pen"
        testid={besideTable ? 'teach-form' : 'teach'}
        onClick={onTeach}
        wide
      >
        {t(`teach_form_${why}`)}
      </Button>
    </div>
  )
}
