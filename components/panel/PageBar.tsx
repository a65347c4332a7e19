import { ProgressBar } from '../design/ProgressBar.tsx'
import { useTranslate } from '../i18n.ts'
import type { PageProgress } from './walk.ts'

/** How far one page is on its way into the store. */
export function PageBar({ progress, detail }: { progress: PageProgress; detail?: string | undefined }) {
  const t = useTranslate()
  const { doing, share } = progress
  return (
    <ProgressBar
      label={t(`capture_${doing}`)}
      done={share ?? 0}
      of={share === null ? null : 1}
      detail={detail}
    />
  )
}
