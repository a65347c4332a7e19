import type { Satang } from '../../laas/documents/document.ts'
import { baht } from '../format.ts'
import { useTranslate } from '../i18n.ts'

/** An amount in baht; one that is not known is a dash and is read aloud as such. */
export function Money({ satang, unit = false }: { satang: Satang | null; unit?: boolean }) {
  const t = useTranslate()
  if (satang === null) {
    return (
      <span class="number quiet">
        <span aria-hidden="true">–</span>
        <span class="unseen">{t('amount_unknown')}</span>
      </span>
    )
  }
  return (
    <span class="number money">
      {baht(satang)}
      {unit && <span class="unit"> {t('baht')}</span>}
    </span>
  )
}
