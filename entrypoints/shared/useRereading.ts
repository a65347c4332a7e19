import { useRef, useState } from 'preact/hooks'
import type { RereadingProps } from '../../components/teach/Rereading.tsx'
import type { RereadPace } from '../../flows/reread.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Progress } from '../../storage/backup.ts'

/** Reading stored pages anew from a screen: how far it is, and its end by the person. */
export function useRereading(): {
  shown: RereadingProps
  /** Runs what reads anew; gives a problem where the person stopped it. Rejects where it failed. */
  reread: (work: (pace: RereadPace) => Promise<unknown>) => Promise<Problem | null>
} {
  const [progress, setProgress] = useState<Progress | null>(null)
  const stop = useRef(new AbortController())

  const reread = async (work: (pace: RereadPace) => Promise<unknown>) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    let last: Progress = { done: 0, of: 0 }
    const onProgress = (now: Progress) => {
      last = now
      setProgress(now)
    }
    try {
      await work({ signal, onProgress })
      return null
    } catch (error) {
      if (!signal.aborted) throw error
      const values = [String(last.done), String(last.of)]
      return { code: 'rereadStopped', values, weight: 'flag' } satisfies Problem
    } finally {
      setProgress(null)
    }
  }
  return { shown: { progress, onStop: () => stop.current.abort() }, reread }
}
