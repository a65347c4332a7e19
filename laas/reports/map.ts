import type { Field } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'

/**
 * What a column can hold: a field of the document, its place in the list (ลำดับ), its state (สถานะ), or a sum
 * before deductions where the document's own amount is what is left (`gross`).
 */
export type ColumnField = Field | 'sequence' | 'status' | 'gross'

/**
 * Which column is meant where its heading alone does not tell: the `nth` of the `of` groups of columns that
 * bear this heading (1-based; columns under one merged cell are a group). `skip`: of the group, or of what
 * stands without a heading to its right, the one column so many places on; without it the whole group.
 */
export interface ColumnPlace {
  nth: number
  of: number
  skip?: number | undefined
}

export interface MapColumn {
  field: ColumnField
  /** The most telling first; compared without spaces, tone marks, units. */
  labels: string[]
  /** Holds the satang of the field; its baht stand in the column before. */
  satang?: boolean | undefined
  /** The cells hold this field too: a number and its date in one. */
  also?: ColumnField | undefined
  place?: ColumnPlace | undefined
}

/** What is known of one report, as data: how it is recognised and what its columns mean. */
export interface ReportMap {
  id: string
  /** null: a report that is checked, but holds no documents to re-enter (ledgers, trial balances). */
  kind: Kind | null
  site: 'report' | 'system'
  /**
   * Titles that a person sees on the page; any of them, within a longer text too. None: it is known by its
   * whole `header`, on pages that bear no title of a report.
   */
  titles: string[]
  columns: MapColumn[]
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
  /** Made by a person on the page: its columns are read by these very headings, never by likeness. */
  taught?: boolean | undefined
  /** What a person calls it, where it has no title. */
  name?: string | undefined
  /** Every heading of the table it was taught on, from left to right. */
  header?: string[] | undefined
}
