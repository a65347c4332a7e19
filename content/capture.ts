import type { CaptureReply, Done } from '../messages/replies.ts'
import { showBadges } from './badge.ts'
import { type PageInView, readPage } from './page.ts'
import { send } from './send.ts'

/** Rows a message: large enough to be fast, small enough for every browser's limit. */
const batch = 500
/** Batches on their way at once: the next is packed while one is being stored. */
const atOnce = 8

const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16)).join('')

/**
 * Sends the page in view to be stored (`page`, `walk`) or only looked up (`glance`), and marks its rows
 * with what is known of them. Rows go in batches and are kept as they come.
 */
export async function capture(
  purpose: 'page' | 'walk' | 'glance',
  page?: PageInView,
): Promise<{ reply: CaptureReply; page: PageInView }> {
  const inView = page ?? (await readPage())
  const { rows, ...grid } = inView.grid
  const id = newId()
  await send<Done>({
    type: 'captureBegin',
    capture: id,
    purpose,
    url: location.href.slice(0, 10_000),
    title: document.title.slice(0, 10_000),
    grid,
    more: inView.more,
  })
  const underWay: Promise<Done>[] = []
  for (let from = 0; from < rows.length; from += batch) {
    if (underWay.length >= atOnce) await underWay.shift()
    const slice = rows.slice(from, from + batch)
    underWay.push(send<Done>({ type: 'captureRows', capture: id, from, rows: slice }))
  }
  await Promise.all(underWay)
  const reply = await send<CaptureReply>({ type: 'captureEnd', capture: id, rowCount: rows.length })
  showBadges(reply.badges, inView.rowElements)
  return { reply, page: inView }
}
