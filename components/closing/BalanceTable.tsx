import type { Kind } from '../../laas/documents/kinds.ts'
import type { ExplainedRow } from '../../laas/matching/reconcile/explain.ts'
import { Chip } from '../design/Chip.tsx'
import { Money } from '../design/Money.tsx'
import { Table } from '../design/Table.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { type BalancePair, periodText } from './balancePair.ts'

/** Documents listed with a difference; its figures are of all. */
const shown = 5

interface BalanceTableProps {
  pair: BalancePair
  onDocument: (kind: Kind, number: string) => void
}

/** Account by account: both sides, the difference, what the open documents come to, what nothing explains. */
export function BalanceTable({ pair, onDocument }: BalanceTableProps) {
  const t = useTranslate()
  const sum = (of: (row: ExplainedRow) => number) => pair.rows.reduce((total, row) => total + of(row), 0)
  return (
    <Table
      caption={`${t(`balances_${pair.balances}`)} ${periodText(t, pair)}`}
      columns={[
        { key: 'name', title: t(`balances_${pair.balances}_line`) },
        { key: 'old', title: t('side_old'), number: true },
        { key: 'seen', title: t('balances_restored'), number: true },
        { key: 'difference', title: t('difference'), number: true },
        { key: 'documents', title: t('balances_documents') },
        { key: 'remainder', title: t('balances_remainder'), number: true },
      ]}
      rows={pair.rows.map(row => ({
        key: row.key,
        cells: [
          <Name key="name" row={row} />,
          <Money key="old" satang={row.old} />,
          <Money key="seen" satang={row.seen} />,
          <Money key="difference" satang={row.difference} />,
          <Documents key="documents" row={row} onDocument={onDocument} />,
          row.difference === 0 ? '' : <Remainder key="remainder" row={row} />,
        ],
      }))}
      foot={[
        t('total'),
        <Money key="old" satang={sum(row => row.old ?? 0)} />,
        <Money key="seen" satang={sum(row => row.seen ?? 0)} />,
        <Money key="difference" satang={sum(row => row.difference)} />,
        '',
        <Money key="remainder" satang={sum(row => row.remainder)} />,
      ]}
    />
  )
}

function Name({ row }: { row: ExplainedRow }) {
  return (
    <>
      {row.groups.length > 0 && <p class="small quiet">{row.groups.join(' › ')}</p>}
      {row.name}
      {row.code && <p class="small quiet number">{row.code}</p>}
    </>
  )
}

function Remainder({ row }: { row: ExplainedRow }) {
  const t = useTranslate()
  if (row.remainder !== 0) return <Money satang={row.remainder} />
  return (
    <Chip tone="info" icon="check">
      {t('balances_proven')}
    </Chip>
  )
}

function Documents({ row, onDocument }: { row: ExplainedRow } & Pick<BalanceTableProps, 'onDocument'>) {
  const t = useTranslate()
  if (row.effects.length === 0) return row.difference === 0 ? '' : <span class="quiet">–</span>
  return (
    <>
      <p class="small">
        {t('balances_sum', count(row.effects.length))} <Money satang={row.sum} />
      </p>
      <ul class="balances-documents small">
        {row.effects.slice(0, shown).map(({ document, satang }) => (
          <li key={document.id}>
            {document.state === 'unreported' ? (
              `${t(`kind_${document.kind}`)} ${document.number} (${t('closing_unreported')})`
            ) : (
              <button type="button" class="figure" onClick={() => onDocument(document.kind, document.number)}>
                {t(`kind_${document.kind}`)} {document.number || t('number_none')}
              </button>
            )}{' '}
            <Money satang={satang} />
          </li>
        ))}
        {row.effects.length > shown && (
          <li class="quiet">{t('and_more', count(row.effects.length - shown))}</li>
        )}
      </ul>
    </>
  )
}
