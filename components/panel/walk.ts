/** A walk through the pages of a report or list, while it runs. */
export interface Walk {
  page: number
  of: number | null
  rows: number
  secondsLeft: number | null
  /** True from the press of stop until the page in work is stored. */
  stopping: boolean
}
