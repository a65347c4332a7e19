import type { Satang } from '../../documents/document.ts'
import type { Kind } from '../../documents/kinds.ts'
import { toArabicDigits } from '../../thai/digits.ts'
import { foldText } from '../../thai/fold.ts'
import type { BalanceRow } from './balances.ts'
import type { Balances, Effect } from './effects.ts'

/** A difference with the documents that are open in that account. */
export interface ExplainedRow extends BalanceRow {
  /** What the open documents come to. */
  sum: Satang
  /** What no document tells: difference less `sum`. Zero: the documents prove the difference to the satang. */
  remainder: Satang
  effects: Effect[]
}

/** Papers of the same money: of each pair one side is counted, never both. */
const same: [Kind, Kind][] = [
  ['receipt', 'remittance'],
  ['cheque', 'requisition'],
]

/**
 * Lays the documents that are open beside the differences. Which kinds of document a difference consists of is
 * not known beforehand: it is proved where all open documents of some kinds come to it exactly. No single
 * documents are picked out to make a sum fit. Where nothing fits, all are shown, with what remains.
 */
export function explain(rows: BalanceRow[], effects: Effect[], balances: Balances): ExplainedRow[] {
  return rows.map(row => {
    if (row.difference === 0) return { ...row, sum: 0, remainder: 0, effects: [] }
    const own = effects.filter(effect => fits(row, effect, balances))
    const choices = choicesOf([...new Set(own.map(({ document }) => document.kind))]).map(kinds => {
      const chosen = own.filter(({ document }) => kinds.includes(document.kind))
      return { chosen, sum: chosen.reduce((sum, { satang }) => sum + satang, 0) }
    })
    const { chosen, sum } = choices.find(choice => choice.sum === row.difference) ?? choices[0]!
    return { ...row, sum, remainder: row.difference - sum, effects: chosen }
  })
}

/** Sets of kinds without two that stand for the same money, the largest first; at least the empty one. */
function choicesOf(kinds: Kind[]): Kind[][] {
  let sets: Kind[][] = [[]]
  for (const kind of kinds) sets = [...sets.map(set => [...set, kind]), ...sets]
  const first =
    ([a]: [Kind, Kind]) =>
    (set: Kind[]) =>
      Number(set.includes(a))
  const prefers = (set: Kind[]) => same.reduce((n, pair) => n + first(pair)(set), 0)
  return sets
    .filter(set => same.every(([a, b]) => !set.includes(a) || !set.includes(b)))
    .sort((a, b) => b.length - a.length || prefers(b) - prefers(a))
}

function fits(row: BalanceRow, { code, names }: Effect, balances: Balances): boolean {
  const own = names.map(bare)
  if (balances === 'budget') return [...row.groups, row.name].map(bare).every(part => own.includes(part))
  if (code && row.code) return code === row.code
  if (balances === 'banks' && names.some(name => sameAccount(name, [...row.groups, row.name].join(' '))))
    return true
  return own.includes(bare(row.name))
}

/** Bank accounts are the same by their number, however the bank is written. */
function sameAccount(a: string, b: string): boolean {
  const numbers = (text: string) =>
    (toArabicDigits(text).match(/\d[\d\s-]{5,}\d/g) ?? []).map(found => found.replace(/\D/g, ''))
  const others = numbers(b)
  return numbers(a).some(number => number.length >= 7 && others.includes(number))
}

/** หมวดค่าวัสดุ and ค่าวัสดุ are one. */
const bare = (name: string) => foldText(name).replace(/^(?:หมวด|ประเภท)(?=ค|เงิน|ราย|งบ)/, '')
