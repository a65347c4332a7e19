import { Money } from '../design/Money.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { StackedBar } from './StackedBar.tsx'
import { sumOf, type Tally } from './sums.ts'
import './totals.css'

/** The one figure a director asks for, and what it is made of. */
export function Totals({ tallies }: { tallies: readonly Tally[] }) {
  const t = useTranslate()
  const whole = sumOf(tallies)
  const confirmed = sumOf(tallies, ['confirmed'])
  const share = whole.count === 0 ? 0 : Math.floor((confirmed.count / whole.count) * 100)
  return (
    <div class="totals stack" data-testid="progress-total">
      <div>
        <p class="totals-share">
          <span class="number">{t('percent', String(share))}</span> <span>{t('progress_confirmed')}</span>
        </p>
        <p>{t('progress_confirmed_of', count(confirmed.count), count(whole.count))}</p>
        <p class="quiet">
          <Money satang={confirmed.satang} /> {t('progress_of')} <Money satang={whole.satang} unit />
        </p>
      </div>
      <StackedBar tallies={tallies} />
    </div>
  )
}
