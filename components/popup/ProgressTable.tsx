import { type Kind, kinds } from '../../laas/documents/kinds.ts'
import { Icon } from '../design/Icon.tsx'
import { progressStates, type ShownState, stateLooks } from '../design/states.ts'
import { Table } from '../design/Table.tsx'
import { count, shortMonth } from '../format.ts'
import { counted, languageOf, useTranslate } from '../i18n.ts'
import { groupBy, monthsOf, sumOf, type Tally } from './sums.ts'
import './progressTable.css'

interface ProgressTableProps {
  tallies: readonly Tally[]
  /** Columns are headed by icons alone, for a narrow place with a legend beside it. */
  iconsOnly?: boolean
  /** Each figure becomes a button that opens what it counts; `month` is null for all months of the kind. */
  onOpen?: (kind: Kind, month: string | null, state: ProgressState) => void
}

type ProgressState = Exclude<ShownState, 'outside' | 'cancelled'>

/** Kind by kind, month by month: how many stand in which state. States that nothing is in take no column. */
export function ProgressTable({ tallies, iconsOnly = false, onOpen }: ProgressTableProps) {
  const t = useTranslate()
  const language = languageOf(t)
  const shown = progressStates.filter(state => sumOf(tallies, [state]).count > 0)
  const cells = (of: readonly Tally[], open?: (state: ProgressState) => void, name = '') =>
    shown.map(state => {
      const sum = sumOf(of, [state])
      if (sum.count === 0) return <span class="quiet">–</span>
      if (!open) return count(sum.count)
      return (
        <button
          type="button"
          class="figure"
          aria-label={`${name} ${t(`state_${state}`)} ${counted(t, 'documents_count', sum.count)}`}
          onClick={() => open(state)}
        >
          {count(sum.count)}
        </button>
      )
    })
  const rowsOf = (kind: Kind, own: readonly Tally[]) => {
    const opens = (month: string | null) => onOpen && ((state: ProgressState) => onOpen(kind, month, state))
    return [
      {
        key: kind as string,
        class: 'group',
        cells: [t(`kind_${kind}`), ...cells(own, opens(null), t(`kind_${kind}`))],
      },
      ...groupBy(own, tally => tally.month, monthsOf(own)).map(month => {
        const name = month.key === '' ? t('month_none') : shortMonth(month.key, language)
        return {
          key: `${kind}-${month.key}`,
          class: 'member',
          cells: [name, ...cells(month.tallies, opens(month.key), `${t(`kind_${kind}`)} ${name}`)],
        }
      }),
    ]
  }
  return (
    <Table
      caption={t('progress_table')}
      columns={[
        { key: 'month', title: t('month') },
        ...shown.map(state => ({
          key: state,
          number: true,
          title: (
            <span class={`column-state tone-${stateLooks[state].tone}`} title={t(`state_${state}_hint`)}>
              <Icon name={stateLooks[state].icon} />
              <span class={iconsOnly ? 'unseen' : undefined}>{t(`state_${state}`)}</span>
            </span>
          ),
        })),
      ]}
      rows={groupBy(tallies, tally => tally.kind, kinds).flatMap(group => rowsOf(group.key, group.tallies))}
      foot={[t('total'), ...cells(tallies)]}
    />
  )
}
