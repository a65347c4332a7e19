import type { Kind } from '../../laas/documents/kinds.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { StepState } from '../../laas/forms/view.types.ts'
import type { Contradiction } from './Contradictions.tsx'
import type { Hurdle } from './hurdle.ts'
import type { Side } from './Questions.tsx'
import type { ReadBackRow } from './ReadBack.tsx'

/** The form in view, as it says of itself. */
export interface FormShown {
  title: string
  kind: Kind
  fiscalYear: number | null
  office: string
  /** Whether the office on the page is the documents' own: it is not known, or is another one. */
  officeIs?: 'ours' | 'unknown' | 'other'
}

/** A document that this form enters. `number` is the old one. */
export interface TodoItem extends Side {
  id: string
  kind: Kind
  description?: string
  /** In what its sources contradict. */
  contradictions?: readonly Contradiction[]
  /** A person typed it from paper. */
  paper?: boolean
  /**
   * Why it was not filled, or what to know before: looks like one already in, a value is missing. The fill can
   * be asked for again, once the cause is settled.
   */
  problems?: readonly Problem[]
  /** What of it the person can settle here. */
  hurdles?: readonly Hurdle[]
  /** What the page shows against this document before a fill is asked for: another year, another office. */
  bars?: readonly Problem[]
}

/** What came of a save. */
export type SavePhase =
  /** `differed`: labels of the fields that were not as the document says when the person pressed save. */
  | { name: 'saved'; document: TodoItem; newNumber: string; differed: readonly string[] }
  /** The page was saved, or not: it does not say. */
  | { name: 'asked'; document: TodoItem; problems: readonly Problem[] }

/** Where the form in view stands. */
export type FormPhase =
  | SavePhase
  | { name: 'choose' }
  | {
      name: 'filling'
      document: TodoItem
      steps: readonly { key: string; label: string; state: StepState }[]
    }
  /** Filled and read back, or stopped half way: `problems` then say why. */
  | { name: 'filled'; document: TodoItem; readBack: readonly ReadBackRow[]; problems: readonly Problem[] }
  | {
      name: 'stopped'
      document: TodoItem
      readBack: readonly ReadBackRow[]
      problems: readonly Problem[]
      hurdles?: readonly Hurdle[]
    }
