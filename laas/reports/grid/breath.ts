export interface Pace {
  signal?: AbortSignal | undefined
  /** Gives the page its turn; awaited whenever a task has run for a while. */
  breathe?: (() => Promise<void>) | undefined
}

/** Called at each step of a long walk: returns a promise only where it is time to let others run. */
export function breath({ signal, breathe }: Pace): () => Promise<void> | undefined {
  let since = performance.now()
  let steps = 0
  return () => {
    if (++steps % 16 || performance.now() - since < 12) return
    signal?.throwIfAborted()
    if (!breathe) return
    return breathe().then(() => {
      since = performance.now()
    })
  }
}
