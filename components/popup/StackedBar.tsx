import { stateLooks } from '../design/states.ts'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { sumOf, type Tally } from './sums.ts'

/** The order in which the bar is stacked: what is done first, what is to do last. */
const stacked = ['confirmed', 'saved', 'filled', 'differs', 'twice', 'skipped', 'todo'] as const

/** The share of each state, by count; its legend carries the same in words and figures. */
export function StackedBar({ tallies }: { tallies: readonly Tally[] }) {
  const t = useTranslate()
  const whole = sumOf(tallies).count
  const parts = stacked
    .map(state => ({ state, count: sumOf(tallies, [state]).count }))
    .filter(part => part.count > 0)
  const label = parts.map(part => `${t(`state_${part.state}`)} ${count(part.count)}`).join(', ')
  return (
    <div class="stacked" role="img" aria-label={label}>
      {parts.map(part => (
        <span
          key={part.state}
          class={`stacked-part stacked-${part.state} tone-${stateLooks[part.state].tone}`}
          style={{ width: `${(part.count / whole) * 100}%` }}
        />
      ))}
    </div>
  )
}
