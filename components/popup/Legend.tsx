import { StateChip } from '../design/Chip.tsx'
import { Money } from '../design/Money.tsx'
import { progressStates } from '../design/states.ts'
import { counted, useTranslate } from '../i18n.ts'
import { sumOf, type Tally } from './sums.ts'
import './totals.css'

/** What is not to be entered stands last: it counts in no total. */
const shown = [...progressStates, 'outside', 'cancelled'] as const

/** Every state that anything is in, in words and figures; the icons head the columns of the table. */
export function Legend({ tallies }: { tallies: readonly Tally[] }) {
  const t = useTranslate()
  return (
    <ul class="legend">
      {shown.map(state => {
        const sum = sumOf(tallies, [state])
        if (sum.count === 0) return null
        return (
          <li key={state}>
            <StateChip state={state} />
            <span class="number">
              {counted(t, state === 'unknown' ? 'damaged_count' : 'documents_count', sum.count)}
            </span>
            {state === 'unknown' ? <Money satang={null} /> : <Money satang={sum.satang} />}
          </li>
        )
      })}
    </ul>
  )
}
