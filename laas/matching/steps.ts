import type { AmountLikeness } from './amountLikeness.ts'
import type { DateLikeness } from './dateLikeness.ts'
import type { DescriptionLikeness } from './descriptionLikeness.ts'
import { keptFields } from './entry.ts'
import type { PartyLikeness } from './partyLikeness.ts'
import { points } from './points.ts'
import type { ReasonCode } from './reasons.ts'
import type { TypedLikeness } from './typedNumber.ts'

/** One thing that a comparison can find: a reason, the field that is not equal by it ('' for none), its place. */
export interface Step {
  readonly code: ReasonCode
  readonly points: number
  readonly differs: string
  readonly at: number
}

/** How a payee is found to be when the reports were asked, too. */
export type PartyFound = PartyLikeness | 'title' | 'namesake'

let places = 0

/** Made once and taken again and again. `most`: how many times over it can be found. */
function step(code: ReasonCode, differs = '', most = 1): Step {
  const at = places
  places += most
  return { code, points: points[code], differs, at }
}

export const amountSteps: Record<AmountLikeness, Step> = {
  equal: step('amount_equal'),
  digit: step('amount_digit', 'amount'),
  swapped: step('amount_swapped', 'amount'),
  satang: step('amount_satang', 'amount'),
  other: step('amount_other', 'amount'),
}

export const dateSteps: Record<DateLikeness, Step> = {
  equal: step('date_equal'),
  neighbour: step('date_neighbour', 'date'),
  digit: step('date_digit', 'date'),
  swapped: step('date_swapped', 'date'),
  era: step('date_era', 'date'),
  near: step('date_near', 'date'),
  other: step('date_other', 'date'),
}

export const partySteps: Record<PartyFound, Step> = {
  equal: step('party_equal'),
  near: step('party_near', 'party'),
  unknown: step('party_unknown'),
  none: step('party_none'),
  other: step('party_other', 'party'),
  title: step('party_title', 'party'),
  namesake: step('party_namesake', 'party'),
}

export const typedSteps: Record<TypedLikeness, Step | null> = {
  equal: step('typed_equal'),
  shared: step('typed_shared'),
  other: step('typed_other', 'number'),
  unknown: null,
}

export const descriptionSteps: Record<DescriptionLikeness, Step> = {
  equal: step('description_equal'),
  shortened: step('description_shortened', 'description'),
  near: step('description_near', 'description'),
  reworded: step('description_reworded', 'description'),
  other: step('description_other', 'description'),
}

/** What is found of single pairs besides. */
export const steps = {
  description_unknown: step('description_unknown'),
  kept_equal: step('kept_equal', '', keptFields.length),
  kept_reworded: step('kept_reworded', '', keptFields.length),
  kept_other: step('kept_other', '', keptFields.length),
  alone: step('alone'),
  amount_only: step('amount_only'),
  only_of_day: step('only_of_day'),
  outside: step('outside'),
  part_of_sum: step('part_of_sum'),
  decided: step('decided'),
}
