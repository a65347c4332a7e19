import type { Satang } from '../../documents/document.ts'
import { foldText } from '../../thai/fold.ts'

/** One account, bank account or budget line of a report of balances, with what stands in each column. */
export interface BalanceLine {
  code: string
  name: string
  groups: string[]
  values: Record<string, Satang>
}

/** The same account in the old report and in the restored system's; null where that side has no such line. */
export interface BalanceRow {
  key: string
  code: string
  name: string
  groups: string[]
  old: Satang | null
  seen: Satang | null
  /** Old less restored: what the system lacks, or has too much of where it is negative. */
  difference: Satang
}

/** What of a line is compared; `spent` for budget lines, `closing` for accounts and banks. */
export type Measure = 'closing' | 'spent'

/** The balance of a line, debits positive; null where it shows none. */
export function measured({ values }: BalanceLine, measure: Measure): Satang | null {
  const net = (debit: string, credit: string) =>
    values[debit] === undefined && values[credit] === undefined
      ? null
      : (values[debit] ?? 0) - (values[credit] ?? 0)
  if (measure === 'spent') return values.spent ?? values.paid ?? values.moved ?? null
  return net('afterDebit', 'afterCredit') ?? values.after ?? net('debit', 'credit')
}

/**
 * Line by line, in the order of the old report; what only the system has stands last. Lines are the same by
 * their code, by name where there is none or where a code stands for several.
 */
export function compareBalances(old: BalanceLine[], seen: BalanceLine[], measure: Measure): BalanceRow[] {
  const several = new Set([...repeated(old), ...repeated(seen)])
  const keyOf = ({ code, name, groups }: BalanceLine) =>
    code && !several.has(code) ? code : [code, ...groups.map(foldText), foldText(name)].join('|')
  const right = new Map(seen.map(line => [keyOf(line), line]))
  const left = new Map(old.map(line => [keyOf(line), line]))
  const row = (key: string, line: BalanceLine): BalanceRow => {
    const before = left.get(key)
    const after = right.get(key)
    const a = before ? measured(before, measure) : null
    const b = after ? measured(after, measure) : null
    const { code, name, groups } = line
    return { key, code, name, groups, old: a, seen: b, difference: (a ?? 0) - (b ?? 0) }
  }
  const only = [...right].filter(([key]) => !left.has(key))
  return [...left, ...only].map(([key, line]) => row(key, line))
}

function repeated(lines: BalanceLine[]): string[] {
  const seen = new Set<string>()
  return lines.flatMap(({ code }) => {
    if (code && seen.has(code)) return [code]
    seen.add(code)
    return []
  })
}
