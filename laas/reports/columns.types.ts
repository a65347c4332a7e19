import type { Problem } from '../documents/problem.ts'
import type { ColumnField } from './map.ts'

/** One column of a report: where its values stand. `to` lies beyond `from` where its header is merged. */
export interface Column {
  field: ColumnField
  label: string
  from: number
  to: number
  /** The column of satang beside one of baht. */
  satang: number | null
  /** A second field in the same cells: เลขที่/วันที่. */
  also: ColumnField | null
}

export interface Columns {
  list: Column[]
  problems: Problem[]
  /** How many labels were recognised for certain. */
  score: number
}

/** Header texts of each column, from top to bottom; `span` names the merged header cell it belongs to. */
export interface HeaderCell {
  parts: string[]
  span: number
}
