import { captureStopped, finishCapture } from '../../flows/onPage.ts'
import type { PageCall } from '../../messages/page.ts'
import type { CaptureReply } from '../../messages/replies.ts'
import { dropCapture, frameCapture } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { onHalt, tellProgress } from './faces.ts'
import { translateBadges } from './translateBadges.ts'

/** Captures that are coming to their end in this very worker, by their ids. */
const endings = new Map<string, { tab: number; stop: AbortController }>()

/** A page of a hundred thousand rows may be too busy with itself to pass on that it is to be stopped. */
function haltTab(halted: number): void {
  for (const { tab, stop } of endings.values()) if (tab === halted) stop.abort()
}

/** All rows of a page are here: it is stored, and the open faces hear how far that is. */
export async function endCapture(
  db: Database,
  tab: number,
  call: Extract<PageCall, { type: 'captureEnd' }>,
): Promise<Omit<CaptureReply, 'ok'>> {
  const stop = new AbortController()
  endings.set(call.capture, { tab, stop })
  onHalt(haltTab)
  const onProgress = (share: number) => tellProgress({ tab, doing: 'storing', share: Math.min(1, share) })
  let stopped = false
  try {
    onProgress(0)
    await frameCapture(db, call.capture, { grid: call.grid, more: call.more })
    const pace = { signal: stop.signal, onProgress }
    const ended = await finishCapture(db, tab, call.capture, call.rowCount, pace)
    stopped = ended.problem === captureStopped
    return { ...ended, badges: await translateBadges(db, ended.badges) }
  } finally {
    endings.delete(call.capture)
    tellProgress({ tab, doing: 'nothing', stopped })
  }
}

/**
 * Stores no more of a capture. What is stored already stays; what is being stored is taken back by the one who
 * does it; else what came in is forgotten, also where another worker, killed since, had begun to store it.
 */
export async function stopCapture(db: Database, tab: number, capture: string): Promise<void> {
  const ending = endings.get(capture)
  if (ending) return ending.stop.abort()
  await dropCapture(db, capture)
  tellProgress({ tab, doing: 'nothing', stopped: true })
}
