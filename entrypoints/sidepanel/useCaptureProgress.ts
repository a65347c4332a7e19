import { useEffect, useState } from 'preact/hooks'
import type { PageProgress } from '../../components/panel/walk.ts'
import { type CaptureProgress, captureProgress, progressChannel } from '../../messages/progress.ts'

/** A page that is stored sooner is not worth a bar, ms. */
const patience = 500

/**
 * How far the page of a tab is on its way into the store, as the background tells it; null while none is, or not
 * for long. `rows`: how many the page has in view.
 */
export function useCaptureProgress(tab: number, rows: number): PageProgress | null {
  const [told, setTold] = useState<CaptureProgress | null>(null)
  useEffect(() => {
    const channel = new BroadcastChannel(progressChannel)
    let since: number | null = null
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const progress = captureProgress.safeParse(data).data
      if (progress?.tab !== tab) return
      since = progress.doing === 'nothing' ? null : (since ?? Date.now())
      setTold(since !== null && Date.now() - since >= patience ? progress : null)
    }
    return () => channel.close()
  }, [tab])
  if (!told || told.doing === 'nothing') return null
  const share = told.doing === 'storing' ? told.share : Math.min(1, told.rows / Math.max(1, rows))
  return { doing: told.doing, share }
}
