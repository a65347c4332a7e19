import type { Kind, State } from '../../laas/documents/kinds.ts'
import type { Reconciliation } from '../../laas/matching/reconcile/types.ts'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { type BalancePair, BalanceTables } from './BalanceTables.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { OpenList } from './OpenList.tsx'
import './closing.css'

export interface ClosingProps {
  /** null: not read yet. */
  result: Reconciliation | null
  /** The entries of the system are still being added up. */
  counting: boolean
  /** null: not read yet. */
  balances: readonly BalancePair[] | null
  onOpen: (month: string, kind: Kind | null, state: State | 'due') => void
  onReports: () => void
  onDocument: (kind: Kind, number: string) => void
  onNone: (kind: Kind, month: string, none: boolean) => void
}

/** Closing the books: the old reports against the restored system, to be signed. */
export function Closing(props: ClosingProps) {
  const { result, counting, balances, onOpen, onReports, onDocument, onNone } = props
  const t = useTranslate()
  if (!result) return <p class="quiet">{t('closing_reading')}</p>
  const months = result.months.filter(({ total, month }) => total.due.count > 0 || isDue(month, result))
  const due = months.filter(({ month }) => month !== '')
  const whole = due.filter(month => month.whole)
  const all = due.length > 0 && whole.length === months.length
  return (
    <div class="closing stack">
      <Notice
        tone={all ? 'good' : 'warn'}
        title={t(all ? 'closing_allWhole' : 'closing_someOpen', count(whole.length), count(due.length))}
        testid="closing-verdict"
      >
        <p>{t(counting ? 'closing_counting' : 'closing_whatWholeMeans')}</p>
      </Notice>
      <Card title={t('closing_months')}>
        <MonthsTable months={months} onOpen={onOpen} onReports={onReports} />
      </Card>
      <Card title={t('closing_open')}>
        <OpenList months={months} onOpen={onOpen} onNone={onNone} />
      </Card>
      {balances && <BalanceTables pairs={balances} onDocument={onDocument} />}
    </div>
  )
}

const isDue = (month: string, { span }: Reconciliation) =>
  month !== '' && span !== null && month >= span.from.slice(0, 7) && month <= span.to.slice(0, 7)
