/** Hears how much is written, and may put an end to it: what was written in the transaction then goes with it. */
export interface WritePace {
  signal?: AbortSignal | undefined
  onWritten?: ((count: number) => void) | undefined
}
