import type { DocumentContent, IsoDate, Satang } from '../documents/document.ts'
import type { Field } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import type { Problem } from '../documents/problem.ts'
import type { ItemRow } from './cells.ts'

/**
 * Any viewer's page as a grid of text. Rows may be of different lengths; a merged cell keeps its text in
 * its first cell and leaves '' in the others.
 */
export interface Grid {
  /** Which extractor made it: 'table', 'crystal', 'ssrs', 'pdf', 'sheet', 'csv', … */
  viewer: string
  rows: string[][]
  /** Merged areas, needed to read headers of two rows: [row, column, rows, columns]. */
  merges: [number, number, number, number][]
  /** Texts around the table, in reading order: titles, period, office, "หน้า 9/10". */
  texts: string[]
  /** Page x of y, where the viewer or its pager tells; 1-based. */
  page: { number: number; of: number | null } | null
  problems: Problem[]
  /** Rows that are texts of the page between two of its tables. */
  outside?: number[] | undefined
  /** Where each of several tables begins: its first row, and its top on the page in pixels. */
  parts?: [row: number, top: number][] | undefined
  /** Rows that are struck through. */
  struck?: number[] | undefined
  /** The name of the sheet in a workbook. */
  sheet?: string | undefined
}

/** A total printed by the report (ยอดคุม) against what the rows add up to. Both satang, or counts. */
export interface ControlTotal {
  label: string
  field: Field | 'count'
  printed: Satang
  computed: Satang
}

/** `complete`: every printed total agrees. `unprovable`: none is printed. `unknown`: not a report we know. */
export type ProofStatus = 'complete' | 'incomplete' | 'unprovable' | 'unknown'

/** What one page adds to the proof of its whole report; JSON-safe, kept with the capture. */
export interface PageProof {
  page: { number: number; of: number | null } | null
  count: number
  sums: Partial<Record<Field, Satang>>
  /** Totals printed on this page, and whether each covers this page or the whole report so far. */
  printed: {
    covers: 'page' | 'report'
    label: string
    field: Field | 'count'
    value: Satang
    /** What the documents above it on this page come to, where it may have begun on a page before. */
    head?: Satang
  }[]
  /** What the documents below the last total of a group come to: its total may stand on the next page. */
  tail?: { count: number; sums: Partial<Record<Field, Satang>>; whole: boolean }
  /** Totals proved (or not) within the page itself. */
  within: ControlTotal[]
  /** True where a total that agrees covers every document of the page. */
  covered?: boolean
  /** What cancelled documents add to `count` and `sums`: some reports leave them out of their totals. */
  cancelled?: { count: number; sums: Partial<Record<Field, Satang>> }
  /** First and last place in the list (ลำดับ), where the report numbers its rows through. */
  sequence?: { first: number; last: number } | null
  /** First and last document number, where all of the page are of one series and rise. */
  numbers?: { series: string; first: number; last: number } | null
  /** The numbers of its documents, on one page of several: none may come again on another. */
  named?: string[]
  /** The viewer offers a page after this one, without saying how many there are. */
  more?: boolean
  /** Signs that something is missing from the page: a gap in ลำดับ, a row cut off, … */
  broken?: Problem[]
}

export interface Proof {
  status: ProofStatus
  controlTotals: ControlTotal[]
  problems: Problem[]
}

export interface ReadDocument extends DocumentContent {
  /** Rows of the grid that the document was read from, the first one opens it. */
  rows: number[]
}

/** Where a page touches the pages beside it: rows of documents that go over its edges. */
export interface Seam {
  /** Rows at its top that belong to a document of the page before, or to none that is known. */
  above: ItemRow[]
  /** All rows of the document that is open at its end; none where a total or the end of the report closed it. */
  below: ItemRow[]
  /** That document opened on a page before, and all of this page belongs to it. */
  on: boolean
  /** What stands above goes on with nothing. */
  lost: boolean
}

export interface Reading {
  /** Id of the known or taught map, null where none fits. */
  report: string | null
  kind: Kind | null
  title: string
  period: { from: IsoDate; to: IsoDate } | null
  /** What the page says it is filtered by, normalised; with `report` it names one run of a report. */
  filter: string
  documents: ReadDocument[]
  pageProof: PageProof
  /** The proof of this page taken alone. */
  proof: Proof
  problems: Problem[]
  seam: Seam
}
