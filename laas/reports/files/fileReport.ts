import type { Kind } from '../../documents/kinds.ts'
import type { Problem } from '../../documents/problem.ts'
import type { ControlTotal, ProofStatus, ReadDocument, Reading } from '../reading.ts'
import type { TeachWhy } from '../teach/whyTeach.ts'

/** One report of a file as it would be stored; JSON-safe, and short however long the file is. */
export interface FileReport {
  /** Names of its sheets; '' where the file has none. */
  sheet: string
  /** Which system it comes from, as its title proposes or the person says. */
  site: 'old' | 'system'
  report: string | null
  title: string
  kind: Kind | null
  period: Reading['period']
  page: { number: number; of: number | null } | null
  rows: number
  documents: number
  /** Sum of the documents, satang. */
  satang: number
  /** Documents (entries, of the restored system) that are not stored yet. */
  fresh: number
  status: ProofStatus
  /** Why its columns could be taught; null where there is nothing to teach. */
  teach: TeachWhy | null
  controlTotals: ControlTotal[]
  problems: Problem[]
  /** The first documents, to be looked at. */
  samples: Pick<ReadDocument, 'number' | 'date' | 'amount' | 'party' | 'cancelled'>[]
}
