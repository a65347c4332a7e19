import { Money } from '../design/Money.tsx'
import { Notice } from '../design/Notice.tsx'
import { count, pageRanges } from '../format.ts'
import { counted, type Translate, useTranslate } from '../i18n.ts'
import type { IncompleteCapture } from './sums.ts'

export function pageText(t: Translate, page: { number: number; of: number | null } | null): string {
  if (!page) return ''
  return page.of === null
    ? t('page_number', count(page.number))
    : t('page_of', count(page.number), count(page.of))
}

/** The same beside a label that says "page" already. */
export function pageValue(t: Translate, page: { number: number; of: number | null }): string {
  return page.of === null ? count(page.number) : t('page_value', count(page.number), count(page.of))
}

/** Which captures do not add up, and by how much: the first thing to mend before anybody signs. */
export function IncompleteList({ incomplete }: { incomplete: readonly IncompleteCapture[] }) {
  const t = useTranslate()
  if (incomplete.length === 0) return null
  return (
    <Notice tone="warn" title={t('incomplete_title', count(incomplete.length))} testid="incomplete">
      <ul class="problems">
        {incomplete.map(capture => (
          <li key={`${capture.report}-${capture.page?.number}`}>
            <span>
              {capture.title} {pageText(t, capture.page)}
            </span>
            {capture.missing && capture.missing.length > 0 && (
              <p class="small">
                {t('pages_missing')} <span class="number">{pageRanges(capture.missing)}</span>
              </p>
            )}
            {capture.detail.map(total => (
              <p key={total.label} class="small">
                {total.label}: {t('difference')}{' '}
                {total.counted ? (
                  <span class="number">{counted(t, 'documents_count', total.printed - total.computed)}</span>
                ) : (
                  <Money satang={total.printed - total.computed} unit />
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
