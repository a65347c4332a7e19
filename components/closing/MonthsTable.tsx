import type { Kind, State } from '../../laas/documents/kinds.ts'
import { add } from '../../laas/matching/reconcile/figures.ts'
import type { Cell, Month } from '../../laas/matching/reconcile/types.ts'
import { Chip } from '../design/Chip.tsx'
import { Table } from '../design/Table.tsx'
import { count, monthName } from '../format.ts'
import { languageOf, type Translate, useTranslate } from '../i18n.ts'
import { type FigureColumn, figureColumns } from './columns.ts'
import { FigureCell } from './FigureCell.tsx'

interface MonthsTableProps {
  months: readonly Month[]
  /** `kind` null: of every kind. */
  onOpen: (month: string, kind: Kind | null, state: State | 'due') => void
  onReports: () => void
}

export function monthTitle(t: Translate, month: string): string {
  return month === '' ? t('month_none') : monthName(month, languageOf(t))
}

export function WholeChip({ whole, testid }: { whole: boolean; testid?: string }) {
  const t = useTranslate()
  return (
    <span data-testid={testid} data-whole={whole}>
      <Chip tone={whole ? 'good' : 'bad'} icon={whole ? 'check' : 'cross'}>
        {t(whole ? 'closing_whole' : 'closing_notWhole')}
      </Chip>
    </span>
  )
}

/** Month by month, kind by kind: what there was, where it stands, and whether that is whole. */
export function MonthsTable({ months, onOpen, onReports }: MonthsTableProps) {
  const t = useTranslate()
  const shown = figureColumns.filter(
    column => column.always || months.some(({ total }) => column.of(total).count !== 0),
  )
  const anyDamaged = months.some(({ total }) => total.damaged > 0)
  const cells = (of: Month['total'] | Cell, name: string, month: string | null, kind: Kind | null) => [
    ...shown.map(column => (
      <FigureCell
        key={column.key}
        figure={column.of(of)}
        name={`${name} ${t(column.title)}`}
        testid={`closing-${column.key}`}
        onOpen={month === null ? undefined : () => onOpen(month, kind, column.state)}
      />
    )),
    ...(anyDamaged ? [<Damaged key="damaged" reports={of.damaged} name={name} onReports={onReports} />] : []),
  ]
  const rows = months.flatMap(month => {
    const name = monthTitle(t, month.month)
    return [
      {
        key: month.month,
        class: 'group',
        cells: [
          name,
          <WholeChip key="whole" whole={month.whole} testid={`closing-month-${month.month}`} />,
          ...cells(month.total, name, month.month, null),
        ],
      },
      ...month.cells
        .filter(cell => cell.all.count > 0 || cell.damaged > 0)
        .map(cell => ({
          key: `${month.month} ${cell.kind}`,
          class: 'member',
          cells: [
            t(`kind_${cell.kind}`),
            <WholeChip key="whole" whole={month.month !== '' && cell.open.length === 0} />,
            ...cells(cell, `${name} ${t(`kind_${cell.kind}`)}`, month.month, cell.kind),
          ],
        })),
    ]
  })
  const all = totalOf(months, shown)
  return (
    <Table
      caption={t('closing_months')}
      testid="closing-months"
      columns={[
        { key: 'month', title: t('month') },
        { key: 'whole', title: t('closing_verdict') },
        ...shown.map(column => ({ key: column.key, title: t(column.title), number: true })),
        ...(anyDamaged ? [{ key: 'damaged', title: t('closing_damaged'), number: true }] : []),
      ]}
      rows={rows}
      foot={[
        t('total'),
        '',
        ...all.map((figure, index) => (
          <FigureCell key={shown[index]!.key} figure={figure} name={t('total')} />
        )),
        ...(anyDamaged ? [''] : []),
      ]}
    />
  )
}

const totalOf = (months: readonly Month[], columns: readonly FigureColumn[]) =>
  columns.map(({ of }) => add(...months.map(({ total }) => of(total))))

/** Nobody knows how many documents a damaged report held: reports are counted, never baht. */
function Damaged({ reports, name, onReports }: { reports: number; name: string; onReports: () => void }) {
  const t = useTranslate()
  if (reports === 0) return <span class="quiet">–</span>
  return (
    <button
      type="button"
      class="figure"
      data-testid="closing-damaged"
      aria-label={`${name} ${t('closing_damaged')} ${count(reports)}`}
      onClick={onReports}
    >
      {count(reports)}
    </button>
  )
}
