import type { Choice, LaasDocument, Satang } from '../laas/documents/document.ts'
import type { Field } from '../laas/documents/fields.ts'
import type { Kind, State } from '../laas/documents/kinds.ts'
import type { Problem } from '../laas/documents/problem.ts'
import type { SavedText } from '../laas/forms/savedText.ts'
import type { FormMap, Plan } from '../laas/forms/view.types.ts'
import type { Reason, Sighting, Zone } from '../laas/matching/types.ts'
import type { FileEvidence } from '../laas/reports/files/evidence.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import type { ControlTotal, Grid, PageProof, ProofStatus } from '../laas/reports/reading.ts'

/** Old reports give documents, pages of the restored system give sightings. */
export type Site = 'old' | 'system'

/** A document as stored: `order` is its place among those of its kind, `month` is YYYY-MM or ''. */
export interface StoredDocument extends LaasDocument {
  /** Kind and number, normalised: how the same document is found in another report. */
  key?: string | undefined
  /** Kinds and numbers of the documents that this one names (a cheque its requisitions). */
  mentions?: string[] | undefined
  /** What a person chose where sources contradict. */
  chosen?: Choice[] | undefined
  /** A person said that it is another document than those like it. */
  apart?: boolean | undefined
  /** Fields in which its sources contradict and nobody chose yet. */
  contradicts?: Field[] | undefined
  month: string
  order: string
  /** When the person saved it with this tool's help; null where it was not, or not so. ISO time. */
  savedAt: string | null
}

/** One row of a capture, its cells as seen. Evidence: written once, never changed. */
export interface Row {
  capture: string
  n: number
  cells: string[]
}

/** Rows on their way in, as one message brought them; `n` is the place of the first. */
export interface Arrival {
  capture: string
  n: number
  rows: string[][]
}

/** One page read, or one report of a file. */
export interface Capture {
  id: string
  run: string
  site: Site
  report: string | null
  title: string
  url: string
  /** In the place of an address, where it was read from a file. */
  file?: FileEvidence | undefined
  at: string
  /** `glance`: read for badges only. `walk`: one page of a walk. */
  purpose: 'page' | 'walk' | 'glance'
  /** The pager offered a later page. */
  more: boolean
  /** Everything of the grid but its rows. */
  grid: Omit<Grid, 'rows'>
  rowCount: number
  /** SHA-256 of all cells: the same page captured again is known by it. */
  hash: string
  /** `receiving`: rows are still coming in. `stored`: read. `replaced`: a later capture of this page counts. */
  /** `damaged`: a report that cannot be opened. `withdrawn`: a person took that back. */
  status: 'receiving' | 'stored' | 'replaced' | 'damaged' | 'withdrawn'
  pageProof: PageProof | null
  problems: Problem[]
  /** How often each identity stands on the page: what keeps twins twins. */
  counts: Record<string, number>
  /** Of a damaged report: what of which kind and months is not known because of it. */
  damage?: Damage | undefined
}

/** What a report that cannot be opened leaves unknown. */
export interface Damage {
  kind: Kind
  /** `solvedBy`: the complete runs that show everything of the month; none while it is unknown. */
  months: { month: string; solvedBy: string[] }[]
}

/** What the worker does with a tab, page after page, until it is done or stopped. */
export interface Walk {
  tab: number
  status: 'running' | 'waiting' | 'stopped' | 'done'
  problem: Problem | null
  /** When a page was last asked for, ms since 1970: never more than one request a second. */
  askedAt: number
  startedAt: number
  /** How many pages this walk has read, which ones where they are numbered, and which it asks for next. */
  read: number
  pages: number[]
  added: number
  known: number
  next: number | null
}

/** One report with one filter, over all its pages. */
export interface Run {
  id: string
  site: Site
  report: string | null
  kind: Kind | null
  title: string
  period: { from: string; to: string } | null
  status: ProofStatus
  controlTotals: ControlTotal[]
  problems: Problem[]
  pages: number[]
  of: number | null
  rowCount: number
  documentCount: number
  lastAt: string
  /** Name of the file that it was read from, where it was. */
  file?: string | undefined
  /** Sightings of this run are still to be matched. */
  unmatched: 0 | 1
  walk: Walk | null
}

export interface StoredSighting extends Sighting {
  run: string
  at: string
  fiscalYear: number | null
  raw: LaasDocument['raw']
  /** What of it only the entry's own page showed, not the list. */
  detail?: SightingDetail | undefined
}

/** What an entry's own page shows; what is missing it does not show, or the list shows it too. */
export interface SightingDetail {
  at: string
  date?: string | undefined
  amount?: Satang | undefined
  party?: string | undefined
  fields: LaasDocument['fields']
}

/** A document and a sighting that belong together, or of which a person said that they do not. */
export interface Link {
  id: string
  documentId: string
  sightingId: string
  by: 'rule' | 'person'
  /** `twice`: the sighting is the same document entered once more. */
  decision: 'linked' | 'asked' | 'rejected' | 'twice'
  zone: Zone
  rank: number
  score: number
  reasons: Reason[]
  differs: string[]
  at: string
}

export interface StoredPlan extends Plan {
  /** When the person pressed a save button of the page (ISO time), until its answer is known. */
  savePressedAt: string | null
  /** When a save was pressed last, '' where none was: one press may be told and written down. */
  lastPress: string
  /** What the page answered to the save. */
  outcome: 'saved' | 'errors' | null
  pageErrors: string[]
  /** The number that the system gave; null where it did not say. */
  savedNumber: string | null
  /** All text of the page when save was pressed, and of the page that came after it where that told nothing. */
  textAtSave: string
  textAfter: string
  agreed: Agreed
}

export interface Tally {
  kind: Kind
  month: string
  /** `unknown` counts damaged reports, not documents: nobody knows how many they held. */
  state: State | 'unknown'
  count: number
  satang: Satang
}

export interface LogEntry {
  id?: number
  at: string
  what: string
  document: string | null
  sighting: string | null
  /** The damaged report that the entry speaks of. */
  capture?: string | undefined
  why: string
}

/** A page map that a person made on the page, or took from a colleague's file. */
export type TaughtMap =
  | { id: string; type: 'report'; at: string; map: ReportMap }
  | { id: string; type: 'form'; at: string; map: FormMap }

/** What an option of the old system is called in the restored one; `id` is the field and the old name, normalised. */
export interface TaughtOption {
  id: string
  field: Field
  from: string
  to: string
  /** The option's own value, where its name stands among the options more than once. */
  value: string | null
  /** What other documents had the old name as: while there are any, each document is asked about. */
  others: string[]
  at: string
}

/** What a person has settled before the fill of one document. */
export interface Agreed {
  /** Kinds that should come first and were not waited for. */
  goOn: string[]
  /** Fields whose present values may be replaced. */
  mayReplace: Field[]
  /** What options are meant for this document. */
  options: { field: Field; from: string; to: string; value: string | null }[]
}

export interface Settings {
  language: 'th' | 'en' | 'auto'
  gaps: { from: string; to: string }[]
  /** Check a list of the restored system by itself when it is opened. */
  autoCheck: boolean
  /** Whose documents these are, as the old reports or a person names it; '' until it is known. */
  office: string
  /** Words with which pages say that they saved, beside those that are known. */
  savedTexts: SavedText[]
  /** What a person said of a kind and month: there was no such document. */
  none: { kind: Kind; month: string }[]
  /** Names on the printed reconciliation; '' where none was typed. */
  signers: { preparer: string; checker: string; director: string }
}
