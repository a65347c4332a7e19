import type { ComponentChildren } from 'preact'
import { useTranslate } from '../i18n.ts'

interface PaperProps {
  office: string
  /** Gap and day of making, as they are printed. */
  period: string
  made: string
  children: ComponentChildren
}

/** Laid out as a table of one column when it is printed: browsers print its head again on every page. */
export function Paper({ office, period, made, children }: PaperProps) {
  const t = useTranslate()
  return (
    <div class="paper">
      <div class="paper-head">
        <p class="paper-office">{office || '…………………………………………………………'}</p>
        <p class="paper-title">{t('closing_title')}</p>
        <p>
          {t('closing_period', period)} · {t('closing_made', made)}
        </p>
      </div>
      <div class="paper-body">{children}</div>
    </div>
  )
}
