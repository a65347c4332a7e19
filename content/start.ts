import { browser } from 'wxt/browser'
import { isLogin } from '../laas/forms/isLogin.ts'
import type { Done, HelloReply } from '../messages/replies.ts'
import type { PageTabCall } from '../messages/tab.ts'
import { capture } from './capture.ts'
import { type PageInView, readPage } from './page.ts'
import { send } from './send.ts'
import { walk } from './walk.ts'

/** Rows a message to a face of the extension. */
const slice = 1_000
/** Pages longer than this are marked only once they are captured. */
const glanceAt = 3_000

/** Starts on a page: goes on with what the tab was doing, and answers the extension's faces. */
export async function start(signal: AbortSignal): Promise<void> {
  let seen: PageInView | null = null
  let underWay = new AbortController()
  // Kept: browsers know how long these are, and would look for all elements of a long page again and again.
  const parts = ['input', 'select', 'tr'].map(name => document.getElementsByTagName(name))

  /** Ends what was under way: one thing at a time is captured. */
  function begin(): AbortSignal {
    underWay.abort()
    underWay = new AbortController()
    return AbortSignal.any([signal, underWay.signal])
  }

  async function startWalk(): Promise<void> {
    const either = begin()
    await walk(either).catch(error => {
      if (!either.aborted) throw error
    })
  }

  async function sliceOf(from: number): Promise<unknown> {
    if (from === 0 || !seen) seen = await readPage({ signal })
    const { grid } = seen
    const rows = grid.rows.slice(from, from + slice)
    return { grid: { ...grid, rows }, rowCount: grid.rows.length, login: isLogin(document) }
  }

  const answers = {
    // Each load of a page is another page, however alike: its year, its rows may be others. A page that changes
    // in place may keep its number of rows; where they are many, all their text is too much to look at again and again.
    pulse: async () => {
      const length = parts.reduce((sum, part) => sum + part.length, 0)
      const text = length < glanceAt ? document.body.textContent.length : 0
      return [performance.timeOrigin, location.href, length, text].join(' ')
    },
    grid: (call: PageTabCall) => sliceOf(call.type === 'grid' ? call.from : 0),
    capturePage: async () => (await capture('page', begin())).reply,
    walk: async () => void startWalk(),
    stopCapture: async () => underWay.abort(),
  }

  browser.runtime.onMessage.addListener((call: PageTabCall, _sender, reply: (answer: unknown) => void) => {
    if (!Object.hasOwn(answers, call.type)) return
    answers[call.type](call).then(reply, error => reply({ error: String(error) }))
    return true
  })

  const url = location.href.slice(0, 10_000)
  const hello = await send<HelloReply>({ type: 'hello', url, login: isLogin(document) })
  if (hello.plan) await send<Done>({ type: 'needFilling' })
  if (hello.walk) return startWalk()
  if (!hello.glance) return
  const page = await readPage({ signal })
  if (page.grid.rows.length > 1 && page.grid.rows.length <= glanceAt) await capture('glance', signal, page)
}
