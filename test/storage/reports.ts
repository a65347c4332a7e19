import { type Captured, endCapture } from '../../flows/capture.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import { addRows, openCapture } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'

let count = 0

/** Any report: its title, its period, the heads of its columns and its rows. */
export interface Report {
  title: string
  head: string[]
  rows: string[][]
  period?: string
  page?: { number: number; of: number }
}

/** Captures a page of any old report as a content script does. */
export async function captureReport(db: Database, report: Report): Promise<Captured> {
  count += 1
  const id = `report-${count}`
  const rows = [report.head, ...report.rows]
  await openCapture(db, {
    id,
    run: '',
    site: 'old',
    report: null,
    title: '',
    url: '',
    at: new Date().toISOString(),
    purpose: 'page',
    more: false,
    grid: {
      viewer: 'table',
      merges: [],
      texts: [report.title, report.period ?? 'ตั้งแต่วันที่ 1 กุมภาพันธ์ 2567 ถึงวันที่ 29 กุมภาพันธ์ 2567'],
      page: report.page ?? { number: 1, of: 1 },
      problems: [],
    },
    rowCount: 0,
    hash: '',
    status: 'receiving',
    pageProof: null,
    problems: [],
    counts: {},
  })
  await addRows(db, id, 0, rows)
  return endCapture(db, id, rows.length, defaultGaps, null)
}
