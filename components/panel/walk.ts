/** One page on its way into the store. */
export interface PageProgress {
  doing: 'reading' | 'storing'
  /** Of its rows, and of its documents where they are written; 0 … 1. null where nobody knows yet. */
  share: number | null
}

/** A walk through the pages of a report or list, while it runs. */
export interface Walk {
  page: number
  of: number | null
  rows: number
  secondsLeft: number | null
  /** True from the press of stop until the walk has ended. */
  stopping: boolean
  /** The page in work, where it is a long one. */
  inPage: PageProgress | null
}
