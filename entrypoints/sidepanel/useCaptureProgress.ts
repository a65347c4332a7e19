import { useEffect, useState } from 'preact/hooks'
import type { PageProgress } from '../../components/panel/walk.ts'
import { type CaptureProgress, captureChannel, captureProgress } from '../../messages/progress.ts'

/** A page that is stored sooner is not worth a bar, ms. */
const patience = 500

export interface CaptureHeard {
  /** How far the page of the tab is on its way into the store; null while none is, or not for long. */
  progress: PageProgress | null
  /** How many pages were stopped since; nothing of them is stored. */
  stops: number
}

/** What the background tells of the page of a tab. `rows`: how many the page has in view. */
export function useCaptureProgress(tab: number, rows: number): CaptureHeard {
  const [told, setTold] = useState<CaptureProgress | null>(null)
  const [stops, setStops] = useState(0)
  useEffect(() => {
    const channel = new BroadcastChannel(captureChannel)
    let since: number | null = null
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const heard = captureProgress.safeParse(data).data
      if (heard?.tab !== tab) return
      if (heard.doing === 'nothing' && heard.stopped) setStops(before => before + 1)
      since = heard.doing === 'nothing' ? null : (since ?? Date.now())
      setTold(since !== null && Date.now() - since >= patience ? heard : null)
    }
    return () => channel.close()
  }, [tab])
  if (!told || told.doing === 'nothing') return { progress: null, stops }
  const share = told.doing === 'storing' ? told.share : Math.min(1, told.rows / Math.max(1, rows))
  return { progress: { doing: told.doing, share }, stops }
}
