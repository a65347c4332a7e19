import { documentsOf } from './frames.ts'

/**
 * Acts after `ms`. A page in the background is given its timers once a second only; messages that it sends to
 * itself are not held back, so short waits go by them there.
 */
function later(root: Document, ms: number, act: () => void): () => void {
  if (!root.hidden || ms > 150) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  }
  const { port1, port2 } = new MessageChannel()
  const end = performance.now() + ms
  port1.onmessage = () => (performance.now() < end ? port2.postMessage(0) : act())
  port2.postMessage(0)
  return () => port1.close()
}

/** Resolves at the next change of the page (nodes, texts, attributes) or after `ms`; rejects on abort. */
export function change(root: Document, ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const view = root.defaultView as (Window & typeof globalThis) | null
    const observer = view ? new view.MutationObserver(() => end(true)) : null
    const forget = later(root, ms, () => end(false))
    const abort = () => {
      stop()
      reject(signal.reason)
    }
    const stop = () => {
      forget()
      observer?.disconnect()
      signal.removeEventListener('abort', abort)
    }
    const end = (changed: boolean) => {
      stop()
      resolve(changed)
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    for (const inner of documentsOf(root)) {
      observer?.observe(inner, { subtree: true, childList: true, attributes: true, characterData: true })
    }
  })
}

/**
 * Waits until `condition` gives something, at most `ms`; looks again at each change of the page and every
 * 100 ms besides, since a value that is set changes no node. Null when the time is over.
 */
export async function until<T>(
  root: () => Document,
  condition: () => T | null,
  ms: number,
  signal: AbortSignal,
): Promise<T | null> {
  const end = performance.now() + ms
  for (;;) {
    const found = condition()
    if (found !== null) return found
    const left = end - performance.now()
    if (left <= 0) return null
    await change(root(), Math.min(100, left), signal)
  }
}

/** Waits until the page and its frames are loaded and nothing in it has changed for `quiet` ms. */
export async function settled(
  root: () => Document,
  signal: AbortSignal,
  quiet = 50,
  longest = 2_000,
): Promise<void> {
  await until(
    root,
    () => documentsOf(root()).every(inner => inner.readyState === 'complete') || null,
    15_000,
    signal,
  )
  const end = performance.now() + longest
  while (performance.now() < end && (await change(root(), quiet, signal)));
}
