import type { Field } from '../../laas/documents/fields.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { Option } from '../../laas/forms/view.types.ts'
import type { Reason } from '../../laas/matching/types.ts'
import type { Side } from './Questions.tsx'

/** An old name that the page does not have, or has more than once: which of its options is meant? */
export interface OptionHurdle {
  is: 'option'
  field: Field
  label: string
  /** The old report's own name. */
  from: string
  why: 'missing' | 'ambiguous'
  /** The page's own; empty where it shows them on opening only. */
  options: readonly Option[]
  /** What other documents of this name were given. */
  before: readonly string[]
}

/** What the form holds already and a fill would replace. */
export interface ReplaceHurdle {
  is: 'replace'
  values: readonly { field: Field; label: string; line: number | null; old: string; new: string }[]
}

/** Documents that are keyed before this one and are not in the system yet; the first of them. */
export interface FirstHurdle {
  is: 'first'
  kind: Kind
  documents: readonly (Side & { id: string })[]
  total: number
}

/** An entry in the system that may be this document. */
export interface LikeHurdle {
  is: 'like'
  sightingId: string
  old: Side
  seen: Side
  score: number
  reasons: readonly Reason[]
  differs: readonly string[]
}

/** The person pressed save, and what came of it is not known. */
export interface DoubtHurdle {
  is: 'doubt'
}

/** What stands before a fill and can be settled by the person. */
export type Hurdle = OptionHurdle | ReplaceHurdle | FirstHurdle | LikeHurdle | DoubtHurdle

/**
 * What the person says came of a save. `words`: with which the page said so, '' where the number tells; only where they
 * are to be remembered.
 */
export interface SettledDoubt {
  is: 'doubt'
  saved: boolean
  newNumber: string
  words?: string
}

/** What the person says of a hurdle. */
export type Settled =
  | { is: 'option'; hurdle: OptionHurdle; option: Option }
  | { is: 'replace'; fields: Field[] }
  | { is: 'first'; kind: Kind }
  | { is: 'like'; sightingId: string; same: boolean }
  | SettledDoubt
