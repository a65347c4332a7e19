import type { Kind, State } from '../../laas/documents/kinds.ts'
import type { Cell, Month, Open, OpenCode } from '../../laas/matching/reconcile/types.ts'
import { Button } from '../design/Button.tsx'
import { baht, count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { monthTitle, WholeChip } from './MonthsTable.tsx'

interface OpenListProps {
  months: readonly Month[]
  onOpen: (month: string, kind: Kind | null, state: State | 'due') => void
  /** A person says that there was no document of the kind in the month, or takes it back. */
  onNone: (kind: Kind, month: string, none: boolean) => void
}

/** The documents behind a reason, where it is one of documents. */
const stateOf: Partial<Record<OpenCode, State>> = {
  missing: 'todo',
  notLooked: 'todo',
  cannotLook: 'todo',
  filled: 'filled',
  saved: 'saved',
  differs: 'differs',
  twice: 'twice',
  waiting: 'skipped',
}

/** For each month, everything for which it is not whole: what, of which kinds, how many. */
export function OpenList({ months, onOpen, onNone }: OpenListProps) {
  const t = useTranslate()
  return (
    <div class="stack" data-testid="closing-open">
      {months
        .filter(({ total }) => total.open.length > 0)
        .map(month => (
          <section key={month.month} class="closing-open" data-month={month.month}>
            <div class="row">
              <h3>{monthTitle(t, month.month)}</h3>
              <WholeChip whole={month.whole} />
            </div>
            <ul>
              {month.total.open.map(({ code }) => (
                <li key={code}>
                  <span class="closing-why">{t(`open_${code}`)}</span>
                  <ul class="closing-kinds">
                    {month.cells
                      .filter(cell => cell.open.some(open => open.code === code))
                      .map(cell => (
                        <Reason
                          key={cell.kind}
                          cell={cell}
                          open={cell.open.find(open => open.code === code)!}
                          onOpen={onOpen}
                          onNone={onNone}
                        />
                      ))}
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        ))}
      <Said months={months} onNone={onNone} />
    </div>
  )
}

type ReasonProps = Omit<OpenListProps, 'months'> & { cell: Cell; open: Open }

function Reason({ cell, open, onOpen, onNone }: ReasonProps) {
  const t = useTranslate()
  const { code } = open
  const kind = t(`kind_${cell.kind}`)
  const state = stateOf[code]
  const figure = [
    ...(open.count !== 0 ? [count(open.count)] : []),
    ...(open.satang !== 0 ? [`${baht(open.satang)} ${t('baht')}`] : []),
  ].join(' · ')
  const text = figure ? `${kind} ${figure}` : kind
  return (
    <li>
      {state ? (
        <button type="button" class="figure" onClick={() => onOpen(cell.month, cell.kind, state)}>
          {text}
        </button>
      ) : (
        text
      )}
      {code === 'reportMissing' && cell.all.count === 0 && (
        <span class="screen-only">
          <Button
            look="quiet"
            testid="closing-none"
            label={`${t('closing_none')}: ${kind} ${monthTitle(t, cell.month)}`}
            onClick={() => onNone(cell.kind, cell.month, true)}
          >
            {t('closing_none')}
          </Button>
        </span>
      )}
    </li>
  )
}

/** What a person has said there was none of: it is part of what the director signs. */
function Said({ months, onNone }: Pick<OpenListProps, 'months' | 'onNone'>) {
  const t = useTranslate()
  const said = months.flatMap(({ cells }) =>
    cells.filter(({ coverage, month }) => coverage === 'none' && month !== ''),
  )
  if (said.length === 0) return null
  return (
    <section class="closing-open">
      <h3>{t('closing_said')}</h3>
      <ul class="closing-kinds">
        {said.map(({ kind, month }) => (
          <li key={`${kind} ${month}`}>
            {t(`kind_${kind}`)} {monthTitle(t, month)}
            <span class="screen-only">
              <Button
                look="quiet"
                label={`${t('undo')}: ${t(`kind_${kind}`)} ${monthTitle(t, month)}`}
                onClick={() => onNone(kind, month, false)}
              >
                {t('undo')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
