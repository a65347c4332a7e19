import type { Problem } from '../laas/documents/problem.ts'
import type { FileEvidence } from '../laas/reports/files/evidence.ts'
import type { FileReport } from '../laas/reports/files/fileReport.ts'
import type { Grid, ProofStatus } from '../laas/reports/reading.ts'

/** What the workspace asks of the worker that reads files; `file` is a number that the workspace gives. */
export type FileCall =
  | { type: 'read'; file: number; blob: File }
  /** The person says where a report of the file comes from. */
  | { type: 'site'; file: number; report: number; site: 'old' | 'system' }
  | { type: 'store'; file: number; reports: number[] }
  /** A report that nobody knows, to be taught. */
  | { type: 'grid'; file: number; report: number }
  /** Reads the reports of the file anew: the maps have changed. */
  | { type: 'again'; file: number }
  | { type: 'stop'; file: number }
  | { type: 'drop'; file: number }

/** What only a page can do for the worker, and what it gives back: the rows of a file that is HTML. */
export type HtmlAnswer = { type: 'html'; file: number; grid: Grid | null }

export type FileAnswer =
  | {
      type: 'progress'
      file: number
      stage: 'reading' | 'checking' | 'storing'
      rows: number
      share: number | null
    }
  | { type: 'html'; file: number; text: string }
  | { type: 'found'; file: number; evidence: FileEvidence; reports: FileReport[]; before: string | null }
  | { type: 'report'; file: number; report: number; found: FileReport }
  /** `partial`: the sheet has more rows than these. */
  | {
      type: 'grid'
      file: number
      grid: Grid
      partial: boolean
      site: 'old' | 'system'
      report: string | null
    }
  | {
      type: 'stored'
      file: number
      report: number
      problem: Problem | null
      added: number
      known: number
      again: boolean
      status: ProofStatus
    }
  /** All that were to be stored have been gone through. */
  | { type: 'done'; file: number }
  /** Neither read nor stored; what was stored before stays. `report` null: the whole file. */
  | { type: 'failed'; file: number; report: number | null; problem: Problem }
  | { type: 'stopped'; file: number; report: number | null }
