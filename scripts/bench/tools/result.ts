/** What was measured, as a ratio to the bare limit measured in the same run. */
export interface Result {
  name: string
  ratio: number
  /** The ratio to stay at or below. */
  limit: number
  /** The two figures the ratio is made of. */
  note: string
}
