import type { PracticeDocument, PracticeState } from '../data/types.ts'

export interface Column {
  key: string
  label: string
  align?: 'right' | 'center'
  /** Header above this one and its neighbours with the same text. */
  group?: string
}

export interface PrintedRow {
  role: 'group' | 'item' | 'continuation' | 'carried' | 'brought' | 'subtotal' | 'total' | 'count'
  /** By column key; what is missing is blank. */
  cells: Record<string, string>
}

/** A report as it would be printed: what every viewer draws, each in its own way. */
export interface Printed {
  id: string
  /** Title rows, above everything. */
  titles: string[]
  columns: Column[]
  pages: PrintedRow[][]
  /** Stands above the header of each page of paper; null where the viewer pages by itself. */
  running: ((page: number, of: number) => string) | null
}

export interface Period {
  from: string
  to: string
}

/** A report as data: which documents, how a row is written, what is printed below. */
export interface ReportDefinition {
  id: string
  title: string
  group: string
  viewer: Viewer
  /** `totalOff` satang are added to the grand total of the main amount. No rows at all: pages without rows. */
  print(state: PracticeState, period: Period, totalOff: number): Printed
}

export const viewers = ['plain', 'gridview', 'ssrs', 'crystal', 'jasper'] as const
export type Viewer = (typeof viewers)[number]

/** Documents of a kind in a period, as they were booked. */
export function documentsOf(state: PracticeState, kind: string, { from, to }: Period): PracticeDocument[] {
  return state.documents.filter(
    document => document.kind === kind && document.date >= from && document.date <= to,
  )
}

/** Rows cut into pages of a given length. */
export function inPages<T>(rows: T[], length: number): T[][] {
  const pages: T[][] = []
  for (let at = 0; at < rows.length; at += length) pages.push(rows.slice(at, at + length))
  return pages.length > 0 ? pages : [[]]
}
