import { type State, states } from '../../documents/kinds.ts'
import type { Figure } from './types.ts'

export const nothing = (): Figure => ({ count: 0, satang: 0 })

export function add(...figures: Figure[]): Figure {
  return figures.reduce(
    (sum, { count, satang }) => ({ count: sum.count + count, satang: sum.satang + satang }),
    nothing(),
  )
}

export function emptyStates(): Record<State, Figure> {
  return Object.fromEntries(states.map(state => [state, nothing()])) as Record<State, Figure>
}
