import type { IsoDate } from '../../laas/documents/document.ts'
import type { Kind, State } from '../../laas/documents/kinds.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { add } from '../../laas/matching/reconcile/figures.ts'
import type { Reconciliation } from '../../laas/matching/reconcile/types.ts'
import type { Sheet } from '../../laas/reports/files/writeWorkbook.ts'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count, shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { BalanceTables } from './BalanceTables.tsx'
import type { BalancePair } from './balancePair.ts'
import { Listing } from './Listing.tsx'
import { Lists } from './Lists.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { OpenList } from './OpenList.tsx'
import { Paper } from './Paper.tsx'
import { Signatures, type Signers } from './Signatures.tsx'
import { type Listed, sheetsOf } from './sheets.ts'
import { Toolbar } from './Toolbar.tsx'
import './closing.css'
import './paper.css'

/** Entries that are listed on the sheet; the workbook has them all. */
const listed = 200

export interface ClosingProps {
  /** null: not read yet. */
  result: Reconciliation | null
  /** The entries of the system are still being added up. */
  counting: boolean
  /** null: not read yet. */
  balances: readonly BalancePair[] | null
  /** Why the figures could not be read. */
  problems: readonly Problem[]
  skipped: readonly Listed[]
  /** The first entries of the system that are in no captured report. */
  unreported: readonly Listed[]
  today: IsoDate
  office: string
  onOffice: (office: string) => void
  signers: Signers
  onSigners: (signers: Signers) => void
  onPrint: () => void
  onSheets: (sheets: Sheet[]) => void
  onOpen: (month: string, kind: Kind | null, state: State | 'due') => void
  onReports: () => void
  onDocument: (kind: Kind, number: string) => void
  onNone: (kind: Kind, month: string, none: boolean) => void
}

/** Closing the books: the old reports against the restored system, to be signed. */
export function Closing(props: ClosingProps) {
  const { result, counting, balances, skipped, unreported, office, signers, onOpen, onDocument } = props
  const t = useTranslate()
  const language = languageOf(t)
  if (!result) return <p class="quiet">{t('closing_reading')}</p>
  const months = result.months.filter(({ total, month }) => total.due.count > 0 || isDue(month, result))
  const due = months.filter(({ month }) => month !== '')
  const whole = due.filter(month => month.whole)
  const all = due.length > 0 && whole.length === months.length
  const { span } = result
  const period = span ? `${shortDate(span.from, language)} – ${shortDate(span.to, language)}` : ''
  const made = shortDate(props.today, language)
  const above = [office, t('closing_title'), t('closing_period', period), t('closing_made', made)]
  const shown = { ...result, months }
  return (
    <div class="closing stack">
      <Toolbar
        office={office}
        onOffice={props.onOffice}
        signers={signers}
        onSigners={props.onSigners}
        ready={!counting && balances !== null}
        onPrint={props.onPrint}
        onSheet={() =>
          props.onSheets(sheetsOf(t, { result: shown, balances: balances ?? [], skipped, unreported, above }))
        }
      />
      <ProblemList problems={props.problems} />
      <Paper office={office} period={period} made={made}>
        <div class="stack">
          <Notice
            tone={all ? 'good' : 'warn'}
            title={t(all ? 'closing_allWhole' : 'closing_someOpen', count(whole.length), count(due.length))}
            testid="closing-verdict"
          >
            <p>{t(counting ? 'closing_counting' : 'closing_whatWholeMeans')}</p>
          </Notice>
          <Card title={t('closing_months')}>
            <MonthsTable months={months} onOpen={onOpen} onReports={props.onReports} />
            <Lists lists={result.lists} />
          </Card>
          <Card title={t('closing_open')}>
            <OpenList months={months} onOpen={onOpen} onNone={props.onNone} />
          </Card>
          {balances && <BalanceTables pairs={balances} onDocument={onDocument} />}
          <Listing
            title="closing_skipped"
            hint="closing_skippedHint"
            rows={skipped}
            testid="closing-skipped"
            onDocument={onDocument}
            reasons
          />
          <Listing
            title="closing_unreported"
            hint="found_unreported_hint"
            rows={unreported.slice(0, listed)}
            total={
              add(...months.flatMap(({ cells }) => cells.flatMap(({ system }) => system?.unreported ?? [])))
                .count
            }
            testid="closing-unreported"
          />
          <Signatures signers={signers} />
        </div>
      </Paper>
    </div>
  )
}

const isDue = (month: string, { span }: Reconciliation) =>
  month !== '' && span !== null && month >= span.from.slice(0, 7) && month <= span.to.slice(0, 7)
