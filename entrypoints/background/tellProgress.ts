import { type CaptureProgress, progressChannel } from '../../messages/progress.ts'

/** Often enough for the eye, seldom enough to cost nothing. */
const every = 200

let channel: BroadcastChannel | null = null
const told = new Map<number, { doing: CaptureProgress['doing']; at: number }>()

/** Tells the faces that are open how far the page of a tab is, some times a second; it matters not if none is. */
export function tellProgress(progress: CaptureProgress): void {
  const last = told.get(progress.tab)
  const at = Date.now()
  if (last?.doing === progress.doing && at - last.at < every) return
  if (progress.doing === 'nothing') told.delete(progress.tab)
  else told.set(progress.tab, { doing: progress.doing, at })
  channel ??= new BroadcastChannel(progressChannel)
  channel.postMessage(progress)
}
