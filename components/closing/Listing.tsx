import type { Kind } from '../../laas/documents/kinds.ts'
import { Card } from '../design/Card.tsx'
import { Money } from '../design/Money.tsx'
import { Table } from '../design/Table.tsx'
import { count, shortDate } from '../format.ts'
import { languageOf, type MessageKey, useTranslate } from '../i18n.ts'
import type { Listed } from './sheets.ts'

interface ListingProps {
  title: MessageKey
  hint: MessageKey
  rows: readonly Listed[]
  /** How many there are, where not all are listed. */
  total?: number
  testid: string
  /** With it each number opens its document. */
  onDocument?: (kind: Kind, number: string) => void
  reasons?: boolean
}

/** Documents or entries that are listed one by one, for they are part of what is signed. */
export function Listing({ title, hint, rows, total, testid, onDocument, reasons = false }: ListingProps) {
  const t = useTranslate()
  if (rows.length === 0) return null
  return (
    <Card title={t(title)}>
      <p class="small quiet">{t(hint)}</p>
      <Table
        caption={t(title)}
        testid={testid}
        columns={[
          { key: 'number', title: t('field_number') },
          { key: 'kind', title: t('kind') },
          { key: 'date', title: t('field_date') },
          { key: 'party', title: t('field_party') },
          { key: 'amount', title: t('field_amount'), number: true },
          ...(reasons ? [{ key: 'reason', title: t('skip_why') }] : []),
        ]}
        rows={rows.map(row => ({
          key: row.id,
          cells: [
            onDocument ? (
              <button
                key="number"
                type="button"
                class="figure"
                onClick={() => onDocument(row.kind, row.number)}
              >
                {row.number || t('number_none')}
              </button>
            ) : (
              <span key="number" class="number">
                {row.number || t('number_none')}
              </span>
            ),
            t(`kind_${row.kind}`),
            row.date === null ? '–' : shortDate(row.date, languageOf(t)),
            row.party || '–',
            <Money key="amount" satang={row.amount} />,
            ...(reasons ? [row.reason || '–'] : []),
          ],
        }))}
      />
      {total !== undefined && total > rows.length && (
        <p class="quiet">{t('and_more', count(total - rows.length))}</p>
      )}
    </Card>
  )
}
