import type { Problem } from '../../laas/documents/problem.ts'
import type { FileReport as Found } from '../../laas/reports/files/fileReport.ts'
import type { ProofStatus } from '../../laas/reports/reading.ts'

/** One report of a file, and what became of it. */
export interface ReportItem extends Found {
  /** The person does not want it. */
  left: boolean
  stored: { added: number; known: number; again: boolean; status: ProofStatus } | null
  problem: Problem | null
}

export interface FileItem {
  file: number
  name: string
  /** Bytes. */
  size: number
  /** `waiting`: other files are read first. */
  state: 'waiting' | 'reading' | 'checking' | 'found' | 'storing' | 'stopped' | 'failed'
  progress: { rows: number; share: number | null }
  reports: readonly ReportItem[]
  /** Why it was not read. */
  problem: Problem | null
  /** ISO instant at which this very file was stored before. */
  before: string | null
}

/** It can be stored, is not yet, and the person has not left it out. */
export function isWanted({ left, stored, status, problems }: ReportItem): boolean {
  return !left && !stored && status !== 'unknown' && problems.every(({ weight }) => weight === 'flag')
}
