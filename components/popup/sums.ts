import type { Satang } from '../../laas/documents/document.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import { progressStates, type ShownState } from '../design/states.ts'

/** One tally: how many documents of a kind and month stand in a state, and their baht. */
export interface Tally {
  kind: Kind
  /** `YYYY-MM`; '' for documents without a date. */
  month: string
  state: ShownState
  /** For `unknown`: how many damaged reports, not how many documents. */
  count: number
  satang: Satang
}

export interface Sum {
  count: number
  satang: Satang
}

/** A report page whose rows do not add up to its printed totals. */
export interface IncompleteCapture {
  /** Names the capture, so that the workspace can open it. */
  report: string
  title: string
  page: { number: number; of: number | null } | null
  /** Pages of the report that are not stored, ascending. */
  missing?: readonly number[]
  /** Printed and computed totals that do not agree. */
  detail: { label: string; counted: boolean; printed: Satang; computed: Satang }[]
}

/**
 * `outside` and `cancelled` are not to be entered, and of what a damaged report held nobody knows how many
 * documents it was: none of them counts in a total.
 */
const uncounted: readonly ShownState[] = ['outside', 'cancelled', 'unknown']

export function sumOf(tallies: readonly Tally[], states?: readonly ShownState[]): Sum {
  const sum = { count: 0, satang: 0 }
  for (const tally of tallies) {
    if (states ? !states.includes(tally.state) : uncounted.includes(tally.state)) continue
    sum.count += tally.count
    sum.satang += tally.satang
  }
  return sum
}

/** Nothing was captured yet; a tally may have come down to nothing again. */
export function isEmpty(tallies: readonly Tally[]): boolean {
  return tallies.every(tally => tally.count === 0)
}

/** Groups in the order of `keys`, without those that hold nothing. */
export function groupBy<Key extends string>(
  tallies: readonly Tally[],
  keyOf: (tally: Tally) => Key,
  keys: readonly Key[],
): { key: Key; tallies: Tally[] }[] {
  return keys
    .map(key => ({ key, tallies: tallies.filter(tally => keyOf(tally) === key) }))
    .filter(group => sumOf(group.tallies, progressStates).count > 0)
}

/** Months in order; '' for no date stands last. */
export function monthsOf(tallies: readonly Tally[]): string[] {
  const months = new Set(tallies.map(tally => tally.month))
  const dated = [...months].filter(Boolean).sort()
  return months.has('') ? [...dated, ''] : dated
}
