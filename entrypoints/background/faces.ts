import { type CaptureProgress, captureChannel, captureHalt } from '../../messages/progress.ts'

/** Often enough for the eye, seldom enough to cost nothing. */
const every = 200

let channel: BroadcastChannel | null = null
const faces = () => {
  channel ??= new BroadcastChannel(captureChannel)
  return channel
}

const told = new Map<number, { doing: CaptureProgress['doing']; at: number }>()

/** Tells the faces that are open how far the page of a tab is, some times a second; it matters not if none is. */
export function tellProgress(progress: CaptureProgress): void {
  const last = told.get(progress.tab)
  const at = Date.now()
  if (last?.doing === progress.doing && at - last.at < every) return
  if (progress.doing === 'nothing') told.delete(progress.tab)
  else told.set(progress.tab, { doing: progress.doing, at })
  faces().postMessage(progress)
}

/** Hears from a face that the person wants no more of the page of a tab. */
export function onHalt(hear: (tab: number) => void): void {
  faces().onmessage = ({ data }: MessageEvent<unknown>) => {
    const halt = captureHalt.safeParse(data).data
    if (halt) hear(halt.tab)
  }
}
