import type { IsoDate, Satang } from '../../documents/document.ts'
import type { Gap } from '../../documents/gap.ts'
import type { Kind, State } from '../../documents/kinds.ts'

/** How many documents, and their satang. */
export interface Figure {
  count: number
  satang: Satang
}

/** Documents of a kind and month (`YYYY-MM`, '' without a date) that stand in a state. */
export interface StateSum extends Figure {
  kind: Kind
  month: string
  state: State
}

/** One old report, over all its pages, as far as it tells what documents there were. */
export interface OldReport {
  /** null: a report of which nobody knows what it held. */
  kind: Kind | null
  period: Gap | null
  /** `part`: it shows some of the office's documents only (one section, one type). */
  holds: 'complete' | 'incomplete' | 'unprovable' | 'part' | 'damaged'
}

/** One list of the restored system that was looked through. */
export interface SystemList {
  kind: Kind
  /** What the page calls itself: a kind may have several lists. */
  title: string
  /** null: the list is filtered by no date. */
  period: Gap | null
  /** `partly`: pages of it are not read. `failed`: it could not be opened or read. */
  read: 'whole' | 'partly' | 'failed'
}

/** Entries of the restored system dated in a month of the gap, by what they are known to be. */
export interface SeenSum {
  kind: Kind
  month: string
  /** Entries that are confirmed documents; their satang are those of the system. */
  confirmed: Figure
  /** Entries that are no document of any captured report. */
  unreported: Figure
  /** Entries that may be a document: a person has not answered yet. */
  asked: Figure
  /** Confirmed documents of which the old reports print different amounts or days, and nobody chose. */
  contradicted: number
}

export interface ReconcileInput {
  sums: StateSum[]
  gaps: Gap[]
  reports: OldReport[]
  lists: SystemList[]
  /** null: not added up yet; then nothing is whole. */
  seen: SeenSum[] | null
  /** Documents that a person skipped until papers come: they are still open. */
  waiting: { kind: Kind; month: string; count: number }[]
  /** Kinds of which a person said that there was none in that month. */
  none: { kind: Kind; month: string }[]
}

/** Whether the old report of a kind and month is known to be there in full. */
export type Coverage = 'complete' | 'none' | 'missing' | 'incomplete' | 'unprovable' | 'part' | 'damaged'

/** Whether the restored system was looked through for a kind and month. */
export type Search = 'looked' | 'partly' | 'never' | 'failed'

/** One thing for which a month is not whole; `code` is a key of the locales (`open_<code>`). */
export interface Open {
  code: OpenCode
  count: number
  satang: Satang
}

export const openCodes = [
  'damaged',
  'reportMissing',
  'reportIncomplete',
  'reportUnprovable',
  'reportPart',
  'listNever',
  'listPartly',
  'listFailed',
  'missing',
  'notLooked',
  'cannotLook',
  'filled',
  'saved',
  'differs',
  'twice',
  'waiting',
  'undated',
  'asked',
  'contradicted',
  'unreported',
  'sumDiffers',
  'counting',
] as const
export type OpenCode = (typeof openCodes)[number]

/** A kind in a month. All figures of documents add up to `all`. */
export interface Cell {
  kind: Kind
  month: string
  states: Record<State, Figure>
  all: Figure
  /** What had to be entered: all but `outside` and `cancelled`. */
  due: Figure
  /** `filled` and `saved`: entered, and not yet seen in the system. */
  entered: Figure
  /** The documents to do, told apart by whether they were looked for: one of the three holds them all. */
  missing: Figure
  notLooked: Figure
  cannotLook: Figure
  /** Damaged reports that held, or may have held, this kind and month. */
  damaged: number
  system: SeenSum | null
  coverage: Coverage
  search: Search
  open: Open[]
}

export interface Month {
  month: string
  cells: Cell[]
  total: Omit<Cell, 'kind' | 'coverage' | 'search' | 'system'>
  /** Every kind is captured in full, entered, confirmed, and equal to the satang. */
  whole: boolean
}

export interface Reconciliation {
  months: Month[]
  /** The lists that were read, for a person to see which were not. */
  lists: SystemList[]
  /** Days that a whole year of months stands for. */
  span: { from: IsoDate; to: IsoDate } | null
}
