import type { FileReport } from '../laas/reports/files/fileReport.ts'
import type { FoundReport } from '../laas/reports/files/reportsIn.ts'
import { whyTeach } from '../laas/reports/teach/whyTeach.ts'
import type { Database } from '../storage/database.ts'
import { countNames, countStored } from '../storage/twins.ts'
import type { Site } from '../storage/types.ts'
import { namesOf } from './pages.ts'

/** Problems that are sent to a face: thousands tell nobody more. */
const mostProblems = 200
const mostSamples = 5

/** What storing a report of a file would do; nothing is stored. */
export async function lookAt(db: Database, { grid, reading }: FoundReport, site: Site): Promise<FileReport> {
  const { documents, proof } = reading
  const names = countNames(namesOf(site, reading))
  const stored = await countStored(site === 'old' ? db.documents : db.sightings, Object.keys(names))
  const fresh = Object.entries(names).map(([name, count]) => Math.max(0, count - (stored.get(name) ?? 0)))
  return {
    sheet: grid.sheet ?? '',
    site,
    report: reading.report,
    title: reading.title,
    kind: reading.kind,
    period: reading.period,
    page: grid.page,
    rows: grid.rows.length,
    documents: documents.length,
    satang: documents.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    fresh: fresh.reduce((sum, count) => sum + count, 0),
    status: reading.report ? proof.status : 'unknown',
    teach: grid.rows.length > 1 ? whyTeach(reading) : null,
    controlTotals: proof.controlTotals,
    problems: [...reading.problems, ...proof.problems]
      .toSorted((a, b) => Number(b.weight === 'stop') - Number(a.weight === 'stop'))
      .slice(0, mostProblems),
    samples: documents.slice(0, mostSamples).map(({ number, date, amount, party, cancelled }) => ({
      number,
      date,
      amount,
      party,
      cancelled,
    })),
  }
}
