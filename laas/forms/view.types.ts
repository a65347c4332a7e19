import type { Field } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import type { Problem } from '../documents/problem.ts'

export type Control =
  | 'text'
  | 'textarea'
  | 'number'
  | 'date'
  | 'select'
  | 'combobox'
  | 'radio'
  | 'checkbox'
  | 'readonly'

export interface Option {
  value: string
  text: string
  title: string
}

/** One control of a page with what a person reads beside it. */
export interface ViewField {
  /** Names the control within its page, also after a postback: never shown, never taught. */
  key: string
  /** The best label, stripped of `*`, `:` and white space; '' where none was found. */
  label: string
  /** Every text that could be its label, best first. */
  labels: string[]
  control: Control
  value: string
  /** For a select: its text as shown. */
  shown: string
  options: Option[]
  /** Hints only. */
  id: string
  name: string
  disabled: boolean
  /** In which order its dates are written, where that is known. */
  order?: 'dmy' | 'mdy'
  /** In a grid of lines: the line, and the column's header is the label. */
  line: number | null
}

/** A page of the restored system as a person sees it. JSON-safe. */
export interface View {
  url: string
  title: string
  /** Headings and captions, in reading order. */
  headings: string[]
  /** Buddhist-era fiscal year shown at the top, null where none or more than one is shown. */
  fiscalYear: number | null
  office: string
  fields: ViewField[]
  /** Texts the page gives back after a save: success, new number, validation errors. */
  messages: string[]
  /** True where the page asks for a login: nothing on it is listed. */
  login: boolean
  problems: Problem[]
}

/** What is known of one form, as data. */
export interface FormMap {
  id: string
  kind: Kind
  /** Titles a person sees on the page. */
  titles: string[]
  /** Hints from the address: parts of the query, any of which suffices. */
  address: string[]
  /** Which documents are entered with this form: every field given must match one of the texts. */
  accepts: Partial<Record<Field, string[]>>
  /** And which are not. */
  rejects: Partial<Record<Field, string[]>>
  /** Documents that sum up others (ใบสำคัญสรุป) have a form of their own: that form, or the one for all but these. */
  summary?: boolean
  fields: FormField[]
  /** Fields of each line, where the document has lines on paper. */
  lines?: FormField[]
}

export interface FormField {
  field: Field
  /** Labels a person sees, any of which suffices; normalised before they are compared. */
  labels: string[]
  /** Ends of ids or names: they only break ties. */
  ids: string[]
  /** A form cannot be filled while the page lacks a control for it, or the document a value. */
  required: boolean
  /** It was on the page when a person taught it: a page without it is another one. */
  onPage?: boolean
  /** Must show its value before this one can be chosen (a cascade). */
  after: Field[]
  /** Computed by the page, checked in the read-back and never typed. */
  computed?: boolean
}

export type StepState = 'todo' | 'done' | 'failed'

/** One control to bring to one value. Everything a content script needs, without the map. */
export interface Step {
  field: Field
  label: string
  /** As `FormField`: a control is found again on each page by these. */
  labels: string[]
  ids: string[]
  after: Field[]
  computed: boolean
  /** What to bring about: `text` as a person would type it or read it among the options. */
  want: Want
  /** Line of a grid, 0-based; null for a field of the form itself. */
  line: number | null
  /** The form had no such field when the fill was planned: it is filled where a choice brings one to light. */
  later?: true
  state: StepState
  /** How often a value was set: at most twice. Stored before each try. */
  tries: number
  /** Months that a calendar, which turns them by loading the page anew, had still to be turned at the last try. */
  left?: number | undefined
  problem: Problem | null
}

export type Want = (
  | { type: 'text'; text: string }
  | { type: 'amount'; satang: number }
  | { type: 'date'; iso: string }
  | { type: 'year'; year: number }
  /** Texts that all mean the option, best first; `value` where the very option is known. */
  | { type: 'choice'; text: string; also: string[]; value: string | null }
) & {
  /** The option that was found by these and chosen: WebForms forgets the titles of cut texts when a page comes back. */
  chosen?: Chosen | undefined
}

export type Chosen = Pick<Option, 'value' | 'text'>

export interface ReadBackField {
  field: Field
  label: string
  line: number | null
  wanted: string
  shown: string
  verdict: 'equal' | 'different' | 'missing' | 'computed'
}

export type PlanStatus = 'running' | 'waiting' | 'stopped' | 'done'

/** Ordered steps to fill one form with one document. Lives in storage, keyed by tab. */
export interface Plan {
  id: string
  tab: number
  document: string
  form: string
  /** Buddhist-era year that the page must show, null where the page shows none. */
  fiscalYear: number | null
  /** Path and query of the form: steps are carried out nowhere else. */
  address: string
  status: PlanStatus
  steps: Step[]
  readBack: ReadBackField[]
  problems: Problem[]
  startedAt: string
}
