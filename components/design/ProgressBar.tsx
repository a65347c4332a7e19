import { useTranslate } from '../i18n.ts'

interface ProgressBarProps {
  label: string
  done: number
  /** Null where the end is not known: the bar then only shows that work goes on. */
  of: number | null
  /** Words under the bar; the place is kept when they change. */
  detail?: string | undefined
}

export function ProgressBar({ label, done, of, detail }: ProgressBarProps) {
  const t = useTranslate()
  const share = of ? Math.min(100, Math.floor((done / of) * 100)) : null
  return (
    <div class="progress">
      <div class="spread">
        <span class="progress-label">{label}</span>
        {share !== null && <span class="number">{t('percent', String(share))}</span>}
      </div>
      <div
        class="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share ?? undefined}
      >
        <div
          class={share === null ? 'progress-endless' : 'progress-done'}
          style={{ width: `${share ?? 30}%` }}
        />
      </div>
      <p class="progress-detail small quiet number" role="status">
        {detail}
      </p>
    </div>
  )
}
