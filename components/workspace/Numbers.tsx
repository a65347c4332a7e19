import { Button } from '../design/Button.tsx'
import { StateChip } from '../design/Chip.tsx'
import { Field } from '../design/Field.tsx'
import { Money } from '../design/Money.tsx'
import { Pager } from '../design/Pager.tsx'
import { Table } from '../design/Table.tsx'
import { count, shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import type { DocumentRow } from './Documents.tsx'

export interface NumbersProps {
  search: string
  onSearch: (text: string) => void
  /** One page of them; all while they are printed. */
  rows: readonly DocumentRow[]
  /** 0-based. */
  page: number
  pages: number
  total: number
  onPage: (page: number) => void
  onExport: () => void
  onPrint: () => void
}

/** Which number each old one has become: to search, to hand to an auditor, to print for the file. */
export function Numbers(props: NumbersProps) {
  const { rows, page, pages, total } = props
  const t = useTranslate()
  const language = languageOf(t)
  return (
    <div class="stack numbers">
      <div class="numbers-head">
        <Field
          label={t('documents_search')}
          type="search"
          value={props.search}
          onInput={props.onSearch}
          testid="numbers-search"
        />
        <div class="row">
          <Button icon="download" testid="numbers-export" disabled={total === 0} onClick={props.onExport}>
            {t('numbers_export')}
          </Button>
          <Button icon="table" testid="numbers-print" disabled={total === 0} onClick={props.onPrint}>
            {t('numbers_print')}
          </Button>
        </div>
      </div>
      <h2 class="print-only">{t('tab_numbers')}</h2>
      <p class="quiet" role="status">
        {total === 0 && props.search === '' ? t('numbers_none') : t('documents_found', count(total))}
      </p>
      {rows.length > 0 && (
        <div class="card documents">
          <Table
            caption={t('tab_numbers')}
            testid="numbers"
            columns={[
              { key: 'old', title: t('old_number') },
              { key: 'new', title: t('field_newNumber') },
              { key: 'kind', title: t('kind') },
              { key: 'date', title: t('field_date') },
              { key: 'party', title: t('field_party') },
              { key: 'amount', title: t('field_amount'), number: true },
              { key: 'state', title: t('state') },
            ]}
            rows={rows.map(row => ({
              key: row.id,
              cells: [
                <span key="old" class="number">
                  {row.number || '–'}
                </span>,
                <strong key="new" class="number">
                  {row.newNumber}
                </strong>,
                <span key="kind" class="documents-kind">
                  {t(`kind_${row.kind}`)}
                </span>,
                <span key="date" class="number">
                  {row.date === null ? '–' : shortDate(row.date, language)}
                </span>,
                row.party || '–',
                <Money key="amount" satang={row.amount} />,
                <StateChip key="state" state={row.state} />,
              ],
            }))}
          />
        </div>
      )}
      {rows.length < total && <Pager page={page} pages={pages} onPage={props.onPage} testid="numbers" />}
    </div>
  )
}
