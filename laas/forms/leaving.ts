import { documentsOf } from './frames.ts'

/** Notes that the page, or one of its frames, is being left for another: nothing may be set any more. */
export function watchLeaving(root: Document, signal: AbortSignal): { now: boolean } {
  const leaving = { now: false }
  for (const inner of documentsOf(root)) {
    for (const type of ['beforeunload', 'pagehide']) {
      inner.defaultView?.addEventListener(
        type,
        () => {
          leaving.now = true
        },
        { signal },
      )
    }
  }
  return leaving
}
