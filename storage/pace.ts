/** Hears how much is written, and may put an end to it: what was written in the transaction then goes with it. */
export interface WritePace {
  signal?: AbortSignal | undefined
  onWritten?: ((count: number) => void) | undefined
}

/** The same for a page as a whole: `share` of its rows and documents is written, 0 … 1. */
export interface StoringPace {
  signal?: AbortSignal | undefined
  onProgress?: ((share: number) => void) | undefined
}
