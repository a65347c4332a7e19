import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { Button } from './Button.tsx'

interface PagerProps {
  /** 0-based. */
  page: number
  pages: number
  onPage: (page: number) => void
  /** Begins the `data-testid` of both buttons. */
  testid: string
}

/** Back and forth through pages; nothing where there is but one. */
export function Pager({ page, pages, onPage, testid }: PagerProps) {
  const t = useTranslate()
  if (pages < 2) return null
  return (
    <nav class="row pager" aria-label={t('pages')}>
      <Button onClick={() => onPage(page - 1)} disabled={page === 0} testid={`${testid}-previous`}>
        {t('previous')}
      </Button>
      <span class="number" role="status">
        {t('page_of', count(page + 1), count(pages))}
      </span>
      <Button onClick={() => onPage(page + 1)} disabled={page >= pages - 1} testid={`${testid}-next`}>
        {t('next')}
      </Button>
    </nav>
  )
}
