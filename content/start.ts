import { browser } from 'wxt/browser'
import { isLogin } from '../laas/forms/isLogin.ts'
import type { HelloReply } from '../messages/replies.ts'
import type { TabCall } from '../messages/tab.ts'
import { capture } from './capture.ts'
import { type PageInView, readPage } from './page.ts'
import { send } from './send.ts'
import { walk } from './walk.ts'

/** Rows a message to a face of the extension. */
const slice = 1_000
/** Pages longer than this are marked only once they are captured. */
const glanceAt = 3_000

/** What a content script of the restored system adds to reading. */
export interface Filling {
  hello(reply: HelloReply, signal: AbortSignal): Promise<void>
  call(call: TabCall): Promise<unknown> | null
}

/** Starts on a page: goes on with what the tab was doing, and answers the extension's faces. */
export async function start(signal: AbortSignal, filling?: Filling): Promise<void> {
  let seen: PageInView | null = null
  let walking = new AbortController()

  async function startWalk(): Promise<void> {
    walking.abort()
    walking = new AbortController()
    await walk(AbortSignal.any([signal, walking.signal])).catch(error => {
      if (!walking.signal.aborted && !signal.aborted) throw error
    })
  }

  async function answer(call: TabCall): Promise<unknown> {
    switch (call.type) {
      case 'pulse':
        return [location.href, document.title, document.querySelectorAll('input, select, tr').length].join(
          ' ',
        )
      case 'grid': {
        if (call.from === 0 || !seen) seen = await readPage(signal)
        const { grid } = seen
        return {
          grid: { ...grid, rows: grid.rows.slice(call.from, call.from + slice) },
          rowCount: grid.rows.length,
        }
      }
      case 'capturePage':
        return (await capture('page')).reply
      case 'walk':
        void startWalk()
        return { ok: true }
      case 'stopWalk':
        walking.abort()
        return { ok: true }
      default:
        return filling?.call(call)
    }
  }

  browser.runtime.onMessage.addListener((call: TabCall, _sender, reply: (answer: unknown) => void) => {
    answer(call).then(reply, error => reply({ error: String(error) }))
    return true
  })

  const hello = await send<HelloReply>({
    type: 'hello',
    url: location.href.slice(0, 10_000),
    login: isLogin(document),
  })
  if (hello.walk) return startWalk()
  await filling?.hello(hello, signal)
  if (!hello.glance) return
  const page = await readPage(signal)
  if (page.grid.rows.length > 1 && page.grid.rows.length <= glanceAt) await capture('glance', page)
}
