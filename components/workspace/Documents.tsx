import type { Field as FieldName, FieldValue } from '../../laas/documents/fields.ts'
import { type Kind, kinds, type State, states } from '../../laas/documents/kinds.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { StateChip } from '../design/Chip.tsx'
import { ChoiceField, Field } from '../design/Field.tsx'
import { Money } from '../design/Money.tsx'
import { Pager } from '../design/Pager.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { Table } from '../design/Table.tsx'
import { count, monthName, shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { type Contradiction, Contradictions } from '../panel/Contradictions.tsx'
import type { Side } from '../panel/Questions.tsx'
import { PaperActions, PaperDesk, type PaperProps } from './PaperDesk.tsx'

export interface DocumentRow extends Side {
  id: string
  kind: Kind
  state: State
  newNumber: string | null
  reason: string
  /** In what its sources contradict. */
  contradictions?: readonly Contradiction[]
  /** A person typed it from paper, and no report shows it. */
  paper?: boolean
  /** A report shows it as cancelled. */
  cancelled?: boolean
}

export interface DocumentFilter {
  text: string
  kind: Kind | 'all'
  /** `due`: all that had to be entered, whatever became of them. */
  state: State | 'all' | 'due'
  /** `YYYY-MM`; '' for those without a date. */
  month: string
}

export interface DocumentsProps {
  filter: DocumentFilter
  onFilter: (filter: DocumentFilter) => void
  /** Months that hold documents, `YYYY-MM`. */
  months: readonly string[]
  /** One page of what the filter lets through. */
  rows: readonly DocumentRow[]
  /** 0-based. */
  page: number
  pages: number
  total: number
  onPage: (page: number) => void
  problems?: readonly Problem[]
  onOpen: (id: string) => void
  /** The person says which of two reports is right. */
  onChoose?: ((id: string, field: FieldName, value: FieldValue) => void) | undefined
  /** Typing, changing and removing what stands on paper only. */
  paper?: PaperProps | undefined
}

/** Searches and filters; only the page in view is ever given, so that 100,000 documents weigh as ten. */
export function Documents({
  filter,
  onFilter,
  months,
  rows,
  page,
  pages,
  total,
  onPage,
  problems,
  onOpen,
  onChoose,
  paper,
}: DocumentsProps) {
  const t = useTranslate()
  const language = languageOf(t)
  const all = { value: 'all' as const, text: t('all') }
  return (
    <div class="stack">
      {paper && <PaperDesk {...paper} />}
      <div class="filters">
        <Field
          label={t('documents_search')}
          type="search"
          value={filter.text}
          onInput={text => onFilter({ ...filter, text })}
          testid="documents-search"
        />
        <ChoiceField
          label={t('kind')}
          value={filter.kind}
          choices={[all, ...kinds.map(value => ({ value, text: t(`kind_${value}`) }))]}
          onChange={kind => onFilter({ ...filter, kind })}
          testid="documents-kind"
        />
        <ChoiceField
          label={t('state')}
          value={filter.state}
          choices={[
            all,
            { value: 'due' as const, text: t('closing_due') },
            ...states.map(value => ({ value, text: t(`state_${value}`) })),
          ]}
          onChange={state => onFilter({ ...filter, state })}
          testid="documents-state"
        />
        <ChoiceField
          label={t('month')}
          value={filter.month}
          choices={[
            all,
            ...months.map(value => ({
              value,
              text: value === '' ? t('month_none') : monthName(value, language),
            })),
          ]}
          onChange={month => onFilter({ ...filter, month })}
          testid="documents-month"
        />
      </div>
      <ProblemList problems={problems ?? []} />
      <p class="quiet" role="status" data-testid="documents-total">
        {t('documents_found', count(total))}
      </p>
      <div class="card documents">
        <Table
          caption={t('tab_documents')}
          columns={[
            { key: 'number', title: t('old_number') },
            { key: 'kind', title: t('kind') },
            { key: 'date', title: t('field_date') },
            { key: 'party', title: t('field_party') },
            { key: 'amount', title: t('field_amount'), number: true },
            { key: 'state', title: t('state') },
            { key: 'new', title: t('field_newNumber') },
          ]}
          rows={rows.map(row => ({
            key: row.id,
            cells: [
              <button
                key="number"
                type="button"
                class="number documents-open"
                data-testid="document-open"
                data-document={row.id}
                onClick={() => onOpen(row.id)}
              >
                {row.number || t('number_none')}
              </button>,
              <span key="kind" class="documents-kind">
                {t(`kind_${row.kind}`)}
              </span>,
              <span key="date" class="number">
                {row.date === null ? '–' : shortDate(row.date, language)}
              </span>,
              row.party || '–',
              <Money key="amount" satang={row.amount} />,
              <div key="state">
                <StateChip state={row.state} />
                {row.reason && <p class="small quiet">{row.reason}</p>}
                {row.paper && <p class="small quiet">{t('from_paper')}</p>}
                {row.cancelled && row.state !== 'cancelled' && <p class="small">{t('cancelled_later')}</p>}
                <Contradictions
                  contradictions={row.contradictions ?? []}
                  onChoose={(field, value) => onChoose?.(row.id, field, value)}
                />
                {row.paper && row.state === 'todo' && paper && (
                  <PaperActions id={row.id} name={row.number || row.party} paper={paper} />
                )}
              </div>,
              <span key="new" class="number">
                {row.newNumber ?? '–'}
              </span>,
            ],
          }))}
        />
      </div>
      <Pager page={page} pages={pages} onPage={onPage} testid="documents" />
    </div>
  )
}
