import type { Satang } from '../../laas/documents/document.ts'
import type { Side } from './Questions.tsx'

/** One line of a result: the old document, or the sighting where no old report has it. */
export interface Found extends Side {
  id: string
  /** The number seen in the system. */
  newNumber: string | null
  /** For differing ones: the amount in the system. */
  seenAmount?: Satang | null
  /** For those entered twice: the numbers of the further entries. */
  again?: readonly string[]
}

export type FoundGroup = 'confirmed' | 'differs' | 'twice' | 'unreported'

/** What looking into the system showed. `count` is the whole; `items` may be only the first of it. */
export interface Check {
  groups: Readonly<Record<FoundGroup, { count: number; satang: Satang; items: readonly Found[] }>>
  /** True where the walk ended early: what was not seen is then not known to be missing. */
  partial: boolean
}
