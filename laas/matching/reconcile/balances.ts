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
  const keyOf = keysOf(old, seen)
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

/**
 * Columns that both sides have beside the one that is compared, and in how many lines they differ: what was spent
 * may be equal where the budget is not.
 */
export function otherDifferences(
  old: BalanceLine[],
  seen: BalanceLine[],
  columns: { key: string; label: string }[],
  measure: Measure,
): { label: string; count: number }[] {
  const keyOf = keysOf(old, seen)
  const right = new Map(seen.map(line => [keyOf(line), line.values]))
  const compared = measure === 'spent' ? ['spent'] : ['afterDebit', 'afterCredit', 'after']
  const others = columns.filter(
    ({ key }) => !compared.includes(key) && seen.some(({ values }) => key in values),
  )
  return others.flatMap(({ key, label }) => {
    const count = old.filter(line => {
      const values = right.get(keyOf(line))
      return values !== undefined && (values[key] ?? 0) !== (line.values[key] ?? 0)
    }).length
    return count > 0 ? [{ label, count }] : []
  })
}

/** A line's code, where it is the only one of that code on either side; else its code with its name. */
function keysOf(old: BalanceLine[], seen: BalanceLine[]): (line: BalanceLine) => string {
  const several = new Set([...repeated(old), ...repeated(seen)])
  return ({ code, name, groups }) =>
    code && !several.has(code) ? code : [code, ...groups.map(foldText), foldText(name)].join('|')
}

function repeated(lines: BalanceLine[]): string[] {
  const seen = new Set<string>()
  return lines.flatMap(({ code }) => {
    if (code && seen.has(code)) return [code]
    seen.add(code)
    return []
  })
}
