import type { Field } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'

/**
 * What a column can hold: a field of the document, its place in the list (ลำดับ), its state (สถานะ), or a sum
 * before deductions where the document's own amount is what is left (`gross`).
 */
export type ColumnField = Field | 'sequence' | 'status' | 'gross'

/** What is known of one report, as data: how it is recognised and what its columns mean. */
export interface ReportMap {
  id: string
  /** null: a report that is checked, but holds no documents to re-enter (ledgers, trial balances). */
  kind: Kind | null
  site: 'report' | 'system'
  /** Titles that a person sees on the page; any of them, within a longer text too. */
  titles: string[]
  /** Labels of each column, the most telling first; compared without spaces, tone marks, units. */
  columns: { field: ColumnField; labels: string[] }[]
  /** Without these columns it is not this report. */
  required: ColumnField[]
  /** Columns that the report is known to have: where one is missing, the reading says so. */
  expected?: ColumnField[]
  /** Whether one document may take several rows: `may`: a first row and what follows without a number. */
  lines: 'never' | 'may' | 'always'
  /** `group`: number and date stand in a heading above the lines, where no column holds the number. */
  opens?: 'group'
  /** What a heading above documents tells of them, where it does not say so itself. */
  group?: Field
  /** Number or date of the document that is another of its fields as well. */
  also?: { number?: Field; date?: Field }
  /** Debits and credits of each document, and of the report, must be equal. */
  balanced?: boolean
  /** Made by a person on the page. */
  taught?: boolean
}
