export interface Pace {
  signal?: AbortSignal | undefined
  /** Gives the page its turn; awaited whenever a task has run for a while. */
  breathe?: (() => Promise<void>) | undefined
  /** Shown the rows read so far, every now and then, where rows are read in their order; the grid may yet come out another. */
  onRows?: ((rows: string[][]) => Promise<void>) | undefined
}

/** Asked at each step of a long walk; gives a promise only where it is time to let others run. */
export type Rest = (stage?: boolean) => Promise<void> | undefined

/** `stage`: a longer stretch without a step follows or lies behind. */
export function breath({ signal, breathe }: Pace): Rest {
  let since = performance.now()
  let steps = 0
  return stage => {
    if (!stage && ++steps % 32) return
    if (performance.now() - since < (stage ? 2 : 12)) return
    signal?.throwIfAborted()
    return breathe?.().then(() => {
      since = performance.now()
    })
  }
}

/** Does something with each, and gives the page its turns between. */
export async function forEach<T>(items: Iterable<T>, rest: Rest, visit: (item: T) => void): Promise<void> {
  for (const item of items) {
    visit(item)
    const turn = rest()
    if (turn) await turn
  }
}
