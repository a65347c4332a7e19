import { documentsOf } from './frames.ts'

/** `now` becomes true when the page, or one of its frames, is being left for another. */
export interface Leaving {
  now: boolean
  documents: Document[]
  stop(): void
}

/** Watches the page and its frames until `stop`. */
export function watchLeaving(root: Document): Leaving {
  const documents = documentsOf(root)
  const windows = documents.map(inner => inner.defaultView)
  const types = ['beforeunload', 'pagehide']
  const note = () => {
    leaving.now = true
  }
  const leaving: Leaving = {
    now: false,
    documents,
    stop() {
      for (const view of windows) for (const type of types) view?.removeEventListener(type, note)
    },
  }
  for (const view of windows) for (const type of types) view?.addEventListener(type, note)
  return leaving
}
