import { documentsOf } from './frames.ts'

/** Notes that the page, or one of its frames, is being left for another: nothing may be set any more. */
export function watchLeaving(root: Document): { now: boolean; stop: () => void } {
  const windows = documentsOf(root).map(inner => inner.defaultView)
  const types = ['beforeunload', 'pagehide']
  const note = () => {
    leaving.now = true
  }
  const leaving = {
    now: false,
    stop() {
      for (const view of windows) for (const type of types) view?.removeEventListener(type, note)
    },
  }
  for (const view of windows) for (const type of types) view?.addEventListener(type, note)
  return leaving
}
