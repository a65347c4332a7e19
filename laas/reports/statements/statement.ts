import type { Satang } from '../../documents/document.ts'
import type { Problem } from '../../documents/problem.ts'

/** A column of money; `key` is the same for the same column of another office's or system's report. */
export interface StatementColumn {
  key: string
  label: string
}

/** One account, bank account or budget line, with what stands in each column. */
export interface StatementLine {
  /** Its code as digits and points; '' where the report prints none. */
  code: string
  name: string
  /** The headings above it, the outermost first (แผนงาน, งาน, …). */
  groups: string[]
  values: Record<string, Satang>
  /** How many rows of the report it was added up from: names may repeat. */
  rows: number
}

/** Balances as a report prints them. */
export interface Statement {
  report: string
  title: string
  columns: StatementColumn[]
  lines: StatementLine[]
  /** Printed totals of the whole against what the lines add up to. */
  totals: { label: string; column: string; printed: Satang; computed: Satang }[]
  problems: Problem[]
}
