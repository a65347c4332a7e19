import type { IsoDate, Satang } from '../../laas/documents/document.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { ControlTotal, ProofStatus } from '../../laas/reports/reading.ts'

/** The report page in view, as read. */
export interface ReportInView {
  /** The report's name; the page's own title where the report is unknown. */
  title: string
  kind: Kind | null
  period: { from: IsoDate; to: IsoDate } | null
  page: { number: number; of: number | null } | null
  documents: number
  satang: Satang
  status: ProofStatus
  controlTotals: readonly ControlTotal[]
  problems: readonly Problem[]
}

/** What storing the page, or all pages, changed. */
export interface Stored {
  added: number
  known: number
  /** The report as a whole, all stored pages together. */
  run: { status: ProofStatus; pages: number; of: number | null; documents: number }
  /** The walk ended before the last page: by the person, or by what `problems` tell. */
  stopped: boolean
  problems: readonly Problem[]
}
