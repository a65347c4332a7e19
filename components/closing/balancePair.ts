import type { Gap } from '../../laas/documents/gap.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Balances } from '../../laas/matching/reconcile/effects.ts'
import type { ExplainedRow } from '../../laas/matching/reconcile/explain.ts'
import { shortDate } from '../format.ts'
import { languageOf, type Translate } from '../i18n.ts'

/** One report of balances, of both sides or of one. */
export interface BalancePair {
  report: string
  balances: Balances
  title: string
  period: Gap
  sides: Record<'old' | 'system', { at: string; problems: Problem[] } | null>
  rows: ExplainedRow[]
  /** Further columns of both sides that differ, and in how many lines. */
  others: readonly { label: string; count: number }[]
}

export function periodText(
  t: Translate,
  { balances, period }: Pick<BalancePair, 'balances' | 'period'>,
): string {
  const language = languageOf(t)
  const to = shortDate(period.to, language)
  return balances === 'budget' ? `${shortDate(period.from, language)} – ${to}` : t('balances_asOf', to)
}
