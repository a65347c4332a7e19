/** Every point that can be given or taken, by reason. A reason's text is the locale key `reason_<code>`. */
export const points = {
  amount_equal: 40,
  amount_digit: 15,
  amount_swapped: 15,
  amount_satang: 15,
  amount_other: -25,
  date_equal: 30,
  date_neighbour: 15,
  date_digit: 10,
  date_swapped: 12,
  date_era: 15,
  date_near: 5,
  date_other: -20,
  party_equal: 30,
  party_near: 20,
  party_title: 10,
  party_namesake: -10,
  party_unknown: 0,
  party_none: 5,
  party_other: -30,
  typed_equal: 40,
  typed_shared: 10,
  typed_other: -30,
  description_equal: 10,
  description_shortened: 6,
  description_near: 4,
  description_reworded: -2,
  description_unknown: 0,
  description_other: -12,
  kept_equal: 1,
  kept_reworded: -1,
  kept_other: -8,
  alone: 10,
  amount_only: 10,
  only_of_day: 10,
  outside: -15,
  part_of_sum: 50,
  decided: 0,
} as const

/** From here on a link is made without asking, if nothing else comes near it. */
export const certainFrom = 85
/** The next best explanation must lie this much below a certain link. */
export const certainMargin = 20
/** From here on a pair is worth a question. */
export const askFrom = 40
/** From here on a left-over sighting of the same day and amount is its document entered again. */
export const twiceFrom = 80
/** From here on it may be so even with a slip in day or amount, where no other document wants it. */
export const slipFrom = 70
