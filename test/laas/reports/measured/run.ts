import { prove } from '../../../../laas/reports/prove.ts'
import type { Grid, ProofStatus } from '../../../../laas/reports/reading.ts'
import { readPages } from '../../../../laas/reports/readPages.ts'
import { practiceReports, printedOf } from '../practiceReports.ts'

/** What came of reading a run of pages. */
export interface Outcome {
  /** Number, date, sum, party, cancelled and lines of each document, in any order. */
  documents: string[]
  status: ProofStatus
  codes: string[]
}

/** A practice report as grids, one a page. */
export function gridsOf(id: string): Grid[] {
  const { columns, pages, titles } = printedOf(id)
  return pages.map((rows, index) => ({
    viewer: 'table',
    rows: [
      columns.map(column => (column.group ? `${column.group} ${column.label}` : column.label)),
      ...rows.map(row => columns.map(column => row.cells[column.key] ?? '')),
    ],
    merges: [],
    texts: titles,
    page: { number: index + 1, of: pages.length },
    problems: [],
  }))
}

/** Reads a run of pages; a page that comes again takes the place of itself, as it does where pages are stored. */
export function outcomeOf(grids: Grid[]): Outcome {
  const pages = new Map(grids.map(grid => [grid.page?.number, grid]))
  const inOrder = [...pages.values()].sort((a, b) => a.page!.number - b.page!.number)
  const readings = readPages(inOrder)
  const proof = prove(readings.map(reading => reading.pageProof))
  const documents = readings
    .flatMap(reading => reading.documents)
    .map(({ number, date, amount, party, cancelled, lines }) =>
      JSON.stringify([number, date, amount, party, cancelled, lines.flatMap(line => line.amount ?? [])]),
    )
  const problems = [...readings.flatMap(reading => reading.problems), ...proof.problems]
  return { documents: documents.sort(), status: proof.status, codes: problems.map(({ code }) => code) }
}

export const measuredReports = practiceReports.map(({ report }) => report)

/** The same numbers for the same seed, below what is asked for. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
