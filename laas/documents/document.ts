import type { Field, Fields, FieldValue, RawFields } from './fields.ts'
import type { Kind, State } from './kinds.ts'

/** Money: an integer number of satang (1 baht = 100 satang). */
export type Satang = number
/** A Gregorian calendar date, `YYYY-MM-DD`. */
export type IsoDate = string

/** One line of a document that has lines on paper (journal entries, remittance items, …). */
export interface DocumentLine {
  amount: Satang | null
  fields: Fields
  raw: RawFields
}

/** What a report says of one document, before anything is known of its state. */
export interface DocumentContent {
  kind: Kind
  /** The old number as printed, digits made Arabic; '' where the report has none. */
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  /** Buddhist-era fiscal year (October to September), from the date. */
  fiscalYear: number | null
  cancelled: boolean
  /** Every other field that the report gives. */
  fields: Fields
  /** The raw text beside every value, `number`, `date`, `amount` and `party` among them. */
  raw: RawFields
  lines: DocumentLine[]
}

/** Where a document was seen: a capture and the row of it that opens the document. */
export interface Source {
  /** `paper`: a person typed it from the paper. */
  capture: string
  row: number
  /** What it says, where not all sources say the same; absent where it says what the document says. */
  says?: DocumentContent | undefined
}

/** The source of what a person typed from paper. */
export const paper = 'paper'

/** The source of what a page had shown before it was captured again, where somebody had worked on it. */
export const earlier = 'earlier'

/** What a person chose where sources contradict, and what there was to choose from. */
export interface Choice {
  field: Field
  value: FieldValue
  among: FieldValue[]
}

/** One thing to re-enter (เอกสาร). Named so because `Document` is the DOM's. */
export interface LaasDocument extends DocumentContent {
  id: string
  state: State
  /** Why it is skipped, or what else a person should know of its state. */
  reason: string
  /** The number that the restored system gave, once saved or seen. */
  newNumber: string | null
  sources: Source[]
}
