import type { Pager } from '../laas/reports/pager.ts'
import { capture } from './capture.ts'
import { type PageInView, readPage, signatureOf } from './page.ts'
import { press } from './press.ts'
import { send } from './send.ts'

const delay = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })

/** How long a page may take to come after its pager was pressed. */
const patience = 60_000

/**
 * Captures this page, asks what comes next, presses the pager, and so on. Where the pager loads a new
 * document this ends with the page, and the next page's content script goes on.
 */
export async function walk(signal: AbortSignal): Promise<void> {
  let page = await loaded(signal)
  while (!signal.aborted) {
    const { reply } = await capture('walk', signal, page)
    if (reply.problem || reply.next.do === 'stop') return
    await delay(reply.next.waitMs, signal)
    const target = page.pager && choose(page.pager, reply.next.page)
    if (!target) return stuck('pagerMissing')
    const before = signatureOf(page)
    await press(target, mark => ({ type: 'walkPress', mark }))
    const after = await changed(before, signal)
    if (!after) return stuck('pageUnchanged')
    page = after
  }
}

async function stuck(code: string): Promise<void> {
  await send({ type: 'walkStuck', problem: { code, values: [], weight: 'stop' } })
}

/** The link to that page, else the one that comes nearest to it, else "next". */
function choose(pager: Pager, page: number | null): Element | null {
  if (page === null) return pager.next
  const current = pager.current ?? 0
  const between = pager.pages.filter(({ number }) =>
    page > current ? number > current && number <= page : number < current && number >= page,
  )
  const nearest = between.toSorted((a, b) => Math.abs(page - a.number) - Math.abs(page - b.number))[0]
  return nearest?.element ?? (page > current ? pager.next : null)
}

async function loaded(signal: AbortSignal): Promise<PageInView> {
  while (document.readyState !== 'complete') await delay(50, signal)
  return readPage({ signal })
}

/** The page once it is another one, in pagers that change the page in place; null when it never came. */
async function changed(before: string, signal: AbortSignal): Promise<PageInView | null> {
  const end = performance.now() + patience
  while (performance.now() < end) {
    await delay(250, signal)
    const page = await readPage({ signal })
    if (page.grid.rows.length > 0 && signatureOf(page) !== before) return page
  }
  return null
}
