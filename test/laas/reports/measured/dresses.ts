import { JSDOM } from 'jsdom'
import { readGrid } from '../../../../laas/reports/grid/readGrid.ts'
import { prove } from '../../../../laas/reports/prove.ts'
import type { Grid, ProofStatus, ReadDocument, Reading } from '../../../../laas/reports/reading.ts'
import { readPages } from '../../../../laas/reports/readPages.ts'
import type { PracticeDocument } from '../../../../replica/data/types.ts'
import type { Printed } from '../../../../replica/reports/printed.ts'
import { dresses } from '../dress/index.ts'
import {
  type PracticeReport,
  practiceReports,
  practiceStatements,
  printedOf,
  truthOf,
} from '../practiceReports.ts'

/** One report in one viewer or kind of file. */
export interface Shown {
  viewer: string
  /** Documents that come out as printed, of all. */
  right: number
  all: number
  /** Documents that come out as none was printed, where the run says that something is wrong; where it does not. */
  wrong: number
  silent: number
  status: ProofStatus
  problems: string[]
}

const letters = (text: string) => text.replace(/\s/g, '')
const sums = (lines: { amount?: unknown }[]) => lines.flatMap(({ amount }) => (amount ? [amount] : []))

/** Lines are compared where the report prints them: those of vouchers and remittances. */
function told(report: PracticeReport, document: ReadDocument | PracticeDocument, number: string): string {
  const { date, amount, party, cancelled, lines } = document
  const own = report.kind === 'remittance' ? sums(lines) : []
  return JSON.stringify([number, date, amount, report.noParty ? '' : letters(party), cancelled, own])
}

/** Holds what was read of the pages of a report against what was printed. */
export function compare(id: string, viewer: string, readings: Reading[]): Shown {
  const report = practiceReports.find(each => each.report === id)
  const proof = prove(readings.map(reading => reading.pageProof))
  const problems = [...readings.flatMap(reading => reading.problems), ...proof.problems].map(
    ({ code }) => code,
  )
  const wanted = report ? truthOf(report).map(d => told(report, d, report.number?.(d) ?? d.number)) : []
  const documents = report
    ? readings.flatMap(reading => reading.documents).map(d => told(report, d, d.number))
    : []
  const left = [...wanted]
  let wrong = 0
  for (const document of documents) {
    const at = left.indexOf(document)
    if (at >= 0) left.splice(at, 1)
    else wrong++
  }
  const said = problems.length > 0 || proof.status === 'incomplete'
  return {
    viewer,
    right: wanted.length - left.length,
    all: wanted.length,
    wrong: said ? wrong : 0,
    silent: said ? 0 : wrong,
    status: proof.status,
    problems,
  }
}

/** Every page of a report in one viewer. */
export async function readIn(pages: string[]): Promise<Reading[]> {
  const grids: Grid[] = []
  for (const page of pages) {
    const { window } = new JSDOM(page)
    grids.push((await readGrid(window.document)).grid)
    // Else every page stays in memory until the end.
    window.close()
    await new Promise(resolve => setImmediate(resolve))
  }
  return readPages(grids)
}

export async function measureDresses(): Promise<{ report: string; cells: Shown[] }[]> {
  const table: { report: string; cells: Shown[] }[] = []
  for (const id of [...practiceReports.map(({ report }) => report), ...practiceStatements]) {
    const printed: Printed = printedOf(id)
    const cells: Shown[] = []
    for (const { name, pages } of dresses) cells.push(compare(id, name, await readIn(pages(printed))))
    table.push({ report: id, cells })
  }
  return table
}
