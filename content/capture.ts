import type { CaptureReply, Done } from '../messages/replies.ts'
import { showBadges } from './badge.ts'
import { type PageInView, readPage } from './page.ts'
import { send } from './send.ts'

/** Rows a message: large enough to be fast, small enough for every browser's limit. */
const batch = 1_000
/** Batches on their way at once: the next is packed while others are being stored. */
const atOnce = 16

type Purpose = 'page' | 'walk' | 'glance'

/**
 * Sends the page in view to be stored (`page`, `walk`) or only looked up (`glance`), and marks its rows
 * with what is known of them. Rows go in batches, while the rest of the page is still being read. Rejects where it
 * is aborted while rows are on their way; while the background stores them, its answer says whether it had done so.
 */
export async function capture(
  purpose: Purpose,
  signal: AbortSignal,
  page?: PageInView,
): Promise<{ reply: CaptureReply; page: PageInView }> {
  let sending = beginSending(purpose, signal)
  let inView: PageInView
  try {
    inView = page ?? (await readPage({ signal, onRows: rows => sending.upTo(rows, batch) }))
    const { rows } = inView.grid
    // What was sent on the way was other than the page turned out to be: it is left to be forgotten.
    if (!sending.isStartOf(rows)) sending = beginSending(purpose, signal)
    await sending.upTo(rows, 1)
    await sending.sent()
    signal.throwIfAborted()
  } catch (error) {
    await sending.stop()
    throw error
  }
  signal.addEventListener('abort', sending.stop)
  const { rows, ...grid } = inView.grid
  const reply = await send<CaptureReply>({
    type: 'captureEnd',
    capture: sending.capture,
    rowCount: rows.length,
    grid,
    more: inView.more,
  })
  signal.removeEventListener('abort', sending.stop)
  showBadges(reply.badges, inView.rowElements)
  return { reply, page: inView }
}

function beginSending(purpose: Purpose, signal: AbortSignal) {
  const capture = Math.random().toString(36).slice(2)
  const gone: string[][] = []
  // Not waited for: messages are handled in their order, and what came too early is sent again.
  const underWay = [
    send<Done>({
      type: 'captureBegin',
      capture,
      purpose,
      url: location.href.slice(0, 10_000),
      title: document.title.slice(0, 10_000),
    }),
  ]
  return {
    capture,
    /** Sends what is new in `rows`, in batches of at least `least` rows; waits where too many are on their way. */
    async upTo(rows: string[][], least: number): Promise<void> {
      while (rows.length - gone.length >= least) {
        signal.throwIfAborted()
        if (underWay.length > atOnce) await underWay.shift()
        const from = gone.length
        const slice = rows.slice(from, from + batch)
        gone.push(...slice)
        underWay.push(send({ type: 'captureRows', capture, from, rows: slice }))
      }
    },
    isStartOf: (rows: string[][]) => gone.every((row, n) => row === rows[n]),
    /** Done once everything is stored. */
    sent: () => Promise.all(underWay),
    /** What was sent is to be forgotten: said once nothing of it is on its way any more. */
    async stop(): Promise<void> {
      await Promise.allSettled(underWay)
      await send({ type: 'captureStop', capture }).catch(() => {})
    },
  }
}
