import type { IsoDate, Satang } from '../../laas/documents/document.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { Month, Reconciliation } from '../../laas/matching/reconcile/types.ts'
import type { Sheet, SheetColumn } from '../../laas/reports/files/writeWorkbook.ts'
import { formatThaiDate } from '../../laas/thai/dates.ts'
import type { Translate } from '../i18n.ts'
import { type BalancePair, periodText } from './balancePair.ts'
import { figureColumns } from './columns.ts'
import { monthTitle } from './MonthsTable.tsx'

/** A document or entry that is listed one by one. */
export interface Listed {
  id: string
  kind: Kind
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  /** Why it was skipped; '' where nobody did. */
  reason: string
}

export interface SheetSource {
  result: Reconciliation
  balances: readonly BalancePair[]
  skipped: readonly Listed[]
  unreported: readonly Listed[]
  /** Office, period, day: what stands above each table. */
  above: string[]
}

const words = (title: string): SheetColumn => ({ title, type: 'text' })
const money = (title: string): SheetColumn => ({ title, type: 'money' })
const number = (title: string): SheetColumn => ({ title, type: 'count' })

/** Everything that the reconciliation shows as tables of a workbook, one sheet a table. */
export function sheetsOf(t: Translate, source: SheetSource): Sheet[] {
  const { above } = source
  const lists: [name: string, rows: readonly Listed[]][] = [
    [t('closing_skipped'), source.skipped],
    [t('closing_unreported'), source.unreported],
  ]
  return [
    monthsSheet(t, source.result.months, above),
    openSheet(t, source.result.months, above),
    ...source.balances.filter(({ rows }) => rows.length > 0).map(pair => balanceSheet(t, pair, above)),
    ...lists.filter(([, rows]) => rows.length > 0).map(([name, rows]) => listSheet(t, name, rows, above)),
  ]
}

function monthsSheet(t: Translate, months: Month[], above: string[]): Sheet {
  return {
    name: t('closing_sheetMonths'),
    above,
    columns: [
      words(t('month')),
      words('YYYY-MM'),
      words(t('kind')),
      words(t('closing_verdict')),
      ...figureColumns.flatMap(({ title }) => [
        number(`${t(title)} (${t('closing_countUnit')})`),
        money(`${t(title)} (${t('baht')})`),
      ]),
      number(t('closing_damaged')),
    ],
    rows: months.flatMap(month => {
      const line = (kind: string, whole: boolean, of: Month['total']) => [
        monthTitle(t, month.month),
        month.month,
        kind,
        t(whole ? 'closing_whole' : 'closing_notWhole'),
        ...figureColumns.flatMap(column => [column.of(of).count, column.of(of).satang]),
        of.damaged,
      ]
      return [
        line(t('closing_allKinds'), month.whole, month.total),
        ...month.cells.map(cell =>
          line(t(`kind_${cell.kind}`), month.month !== '' && cell.open.length === 0, cell),
        ),
      ]
    }),
  }
}

function openSheet(t: Translate, months: Month[], above: string[]): Sheet {
  return {
    name: t('closing_sheetOpen'),
    above,
    columns: [
      words(t('month')),
      words('YYYY-MM'),
      words(t('kind')),
      words(t('closing_sheetOpen')),
      number(t('closing_countUnit')),
      money(t('baht')),
    ],
    rows: months.flatMap(({ month, cells }) =>
      cells.flatMap(({ kind, open }) =>
        open.map(({ code, count, satang }) => [
          monthTitle(t, month),
          month,
          t(`kind_${kind}`),
          t(`open_${code}`),
          count || null,
          satang || null,
        ]),
      ),
    ),
  }
}

function balanceSheet(t: Translate, pair: BalancePair, above: string[]): Sheet {
  return {
    name: `${t(`balances_${pair.balances}_sheet`)} ${pair.period.to}`,
    above: [...above, `${pair.title} ${periodText(t, pair)}`],
    columns: [
      words(t('field_accountCode')),
      words(t(`balances_${pair.balances}_line`)),
      money(t('side_old')),
      money(t('balances_restored')),
      money(t('difference')),
      number(t('balances_documents')),
      money(t('closing_openSum')),
      money(t('balances_remainder')),
      words(t('closing_numbers')),
    ],
    rows: pair.rows.map(({ code, name, groups, old, seen, difference, effects, sum, remainder }) => [
      code,
      [...groups, name].join(' › '),
      old,
      seen,
      difference,
      effects.length || null,
      sum,
      remainder,
      effects.map(({ document }) => `${t(`kind_${document.kind}`)} ${document.number}`).join(', '),
    ]),
  }
}

function listSheet(t: Translate, name: string, rows: readonly Listed[], above: string[]): Sheet {
  return {
    name,
    above: [...above, name],
    columns: [
      words(t('kind')),
      words(t('field_number')),
      words(t('field_date')),
      words('ISO 8601'),
      money(t('field_amount')),
      words(t('field_party')),
      words(t('skip_why')),
    ],
    rows: rows.map(({ kind, number: own, date, amount, party, reason }) => [
      t(`kind_${kind}`),
      own,
      date && formatThaiDate(date),
      date,
      amount,
      party,
      reason,
    ]),
  }
}
