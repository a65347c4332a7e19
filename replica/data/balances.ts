import { accountNames, opening } from './accounts.ts'
import { type Posting, postingsOf } from './postings.ts'
import type { PracticeState } from './types.ts'

export interface Balance {
  account: string
  before: number
  debit: number
  credit: number
}

/** Accounts that moved or stood, with what was before the period and what moved in it. */
export function balances(state: PracticeState, period: { from: string; to: string }): Balance[] {
  if (state.documents.length === 0) return []
  const all = state.documents.flatMap(postingsOf)
  const made = accountNames.map(account => {
    const own = all.filter(posting => posting.account === account)
    const within = own.filter(({ date }) => date >= period.from && date <= period.to)
    const sum = (list: Posting[], side: 'debit' | 'credit') =>
      list.reduce((total, posting) => total + posting[side], 0)
    const earlier = own.filter(({ date }) => date < period.from)
    return {
      account,
      before: (opening[account] ?? 0) + sum(earlier, 'debit') - sum(earlier, 'credit'),
      debit: sum(within, 'debit'),
      credit: sum(within, 'credit'),
    }
  })
  return made.filter(({ before, debit, credit }) => before || debit || credit)
}

/** Satang after the period; debits are positive. */
export const after = ({ before, debit, credit }: Balance) => before + debit - credit
export const dr = (satang: number) => Math.max(0, satang)
export const cr = (satang: number) => Math.max(0, -satang)
