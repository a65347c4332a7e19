import type { Kind } from '../../laas/documents/kinds.ts'
import type { Balances } from '../../laas/matching/reconcile/effects.ts'
import { Card } from '../design/Card.tsx'
import { Chip } from '../design/Chip.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count, moment } from '../format.ts'
import { counted, languageOf, useTranslate } from '../i18n.ts'
import { BalanceTable } from './BalanceTable.tsx'
import { type BalancePair, periodText } from './balancePair.ts'

interface BalanceTablesProps {
  pairs: readonly BalancePair[]
  onDocument: (kind: Kind, number: string) => void
}

const reports: [report: string, balances: Balances][] = [
  ['trial-balance', 'accounts'],
  ['daily-status', 'banks'],
  ['worksheet', 'budget'],
]

/** The balances of both sides, report by report; what is not captured says so, and is no difference. */
export function BalanceTables({ pairs, onDocument }: BalanceTablesProps) {
  const t = useTranslate()
  return reports.map(([report, balances]) => {
    const own = pairs.filter(pair => pair.report === report)
    return (
      <Card key={report} title={t(`balances_${balances}`)}>
        {own.length === 0 && <p class="quiet">{t(`balances_${balances}_none`)}</p>}
        {own.map(pair => (
          <Pair key={`${pair.period.from} ${pair.period.to}`} pair={pair} onDocument={onDocument} />
        ))}
      </Card>
    )
  })
}

function Pair({ pair, onDocument }: { pair: BalancePair } & Pick<BalanceTablesProps, 'onDocument'>) {
  const t = useTranslate()
  const { old, system } = pair.sides
  const problems = [...(old?.problems ?? []), ...(system?.problems ?? [])]
  const open = pair.rows.filter(({ difference }) => difference !== 0)
  const isEqual = open.length === 0 && pair.others.length === 0
  return (
    <section class="stack balances" data-testid={`balances-${pair.report}`}>
      <div class="row">
        <h3>{periodText(t, pair)}</h3>
        {old && system && (
          <Chip
            tone={isEqual && problems.length === 0 ? 'good' : 'warn'}
            icon={isEqual ? 'check' : 'unequal'}
          >
            {isEqual ? t('balances_equal') : t('balances_differ', count(open.length || pair.others.length))}
          </Chip>
        )}
      </div>
      <p class="small quiet">
        {[
          old && t('balances_old', moment(old.at, languageOf(t))),
          system && t('balances_system', moment(system.at, languageOf(t))),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!(old && system) && (
        <Notice tone="warn">
          <p>{t(old ? 'balances_systemMissing' : 'balances_oldMissing')}</p>
        </Notice>
      )}
      {pair.others.length > 0 && (
        <Notice tone="warn" testid="balances-others">
          <p>
            {t('balances_others')}{' '}
            {pair.others.map(other => `${other.label} (${counted(t, 'rows_count', other.count)})`).join(', ')}
          </p>
        </Notice>
      )}
      <ProblemList problems={problems} />
      {pair.rows.length > 0 && pair.balances === 'accounts' && (
        <p class="small quiet">{t('balances_sign')}</p>
      )}
      {pair.rows.length > 0 && <BalanceTable pair={pair} onDocument={onDocument} />}
    </section>
  )
}
