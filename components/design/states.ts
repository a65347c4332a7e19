import type { State } from '../../laas/documents/kinds.ts'
import type { IconName } from './Icon.tsx'

/** A state, or what a damaged report held: nobody knows, and it is counted as such. */
export type ShownState = State | 'unknown'

export type Tone = 'quiet' | 'filled' | 'info' | 'good' | 'warn' | 'bad' | 'twice'

/** Each state has its own icon and words: colour is never the only sign. */
export const stateLooks: Record<ShownState, { icon: IconName; tone: Tone }> = {
  todo: { icon: 'circle', tone: 'quiet' },
  filled: { icon: 'pen', tone: 'filled' },
  saved: { icon: 'save', tone: 'info' },
  confirmed: { icon: 'check', tone: 'good' },
  differs: { icon: 'unequal', tone: 'warn' },
  twice: { icon: 'twice', tone: 'twice' },
  skipped: { icon: 'skip', tone: 'quiet' },
  unknown: { icon: 'question', tone: 'bad' },
  outside: { icon: 'outside', tone: 'quiet' },
  cancelled: { icon: 'cross', tone: 'quiet' },
}

/** The states of the progress table, in the order in which a document passes through them. */
export const progressStates = [
  'todo',
  'filled',
  'saved',
  'confirmed',
  'differs',
  'twice',
  'skipped',
  'unknown',
] as const satisfies readonly ShownState[]
