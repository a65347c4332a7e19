import type { State } from '../../laas/documents/kinds.ts'
import type { Cell, Figure } from '../../laas/matching/reconcile/types.ts'
import type { MessageKey } from '../i18n.ts'

type Counted = Pick<Cell, 'states' | 'due' | 'missing' | 'notLooked' | 'cannotLook'>

/** A column of the month table: which figure it shows, and which documents that figure opens. */
export interface FigureColumn {
  key: 'due' | State | 'missing' | 'notLooked' | 'cannotLook'
  title: MessageKey
  of: (cell: Counted) => Figure
  state: State | 'due'
  /** Shown even where all months have none. */
  always?: true
}

const state = (key: State, always?: true): FigureColumn => ({
  key,
  title: `state_${key}`,
  of: cell => cell.states[key],
  state: key,
  ...(always && { always }),
})

/** In the order in which an accountant reads them: what there was, what is in, what is not, what need not be. */
export const figureColumns: readonly FigureColumn[] = [
  { key: 'due', title: 'closing_due', of: cell => cell.due, state: 'due', always: true },
  state('confirmed', true),
  state('saved'),
  state('filled'),
  state('differs'),
  state('twice'),
  { key: 'missing', title: 'closing_missing', of: cell => cell.missing, state: 'todo', always: true },
  { key: 'notLooked', title: 'closing_notLooked', of: cell => cell.notLooked, state: 'todo' },
  { key: 'cannotLook', title: 'closing_cannotLook', of: cell => cell.cannotLook, state: 'todo' },
  state('skipped'),
  state('cancelled'),
  state('outside'),
]
