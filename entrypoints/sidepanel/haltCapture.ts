import { type CaptureHalt, captureChannel } from '../../messages/progress.ts'
import { tellTab } from '../shared/askTab.ts'

/**
 * Ends what is being captured in a tab. While rows are read only the page can end it; while they are stored the
 * background hears of it without the page, which may be gone, or busy.
 */
export async function haltCapture(tab: number): Promise<void> {
  const channel = new BroadcastChannel(captureChannel)
  channel.postMessage({ tab, halt: true } satisfies CaptureHalt)
  channel.close()
  await tellTab(tab, 'stopCapture').catch(() => {})
}
