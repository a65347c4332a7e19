import type { SystemList } from '../../laas/matching/reconcile/types.ts'
import { useTranslate } from '../i18n.ts'

/** Which lists of the system were read: a kind may have one for each of its screens, and only a person knows all. */
export function Lists({ lists }: { lists: readonly SystemList[] }) {
  const t = useTranslate()
  if (lists.length === 0) return <p class="small quiet">{t('closing_listsNone')}</p>
  const texts = lists.map(
    ({ kind, title, read }) => `${t(`kind_${kind}`)} – ${title} (${t(`closing_read_${read}`)})`,
  )
  return (
    <p class="small quiet" data-testid="closing-lists">
      {t('closing_lists')} {[...new Set(texts)].join(' · ')}
    </p>
  )
}
