/**
 * Something a person must know. `code` is a key of the locales (`problem_<code>`), `values` fill its
 * placeholders in order. Domain code never writes sentences.
 */
export interface Problem {
  code: string
  values: string[]
  /** `stop`: nothing may be stored or filled. `flag`: it may, and says so. */
  weight: 'stop' | 'flag'
  /** Row of the grid, where it concerns one. */
  row?: number | undefined
}
