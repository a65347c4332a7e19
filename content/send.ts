import { browser } from 'wxt/browser'
import type { PageCall } from '../messages/page.ts'

const delay = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Asks the background and waits for its answer. A worker that is killed half-way answers nothing, or
 * `undefined`; anything but `{ ok: true }` is tried again, each time a little later. Throws after the last try.
 */
export async function send<Reply extends { ok: true }>(call: PageCall, tries = 5): Promise<Reply> {
  for (let i = 0; i < tries; i += 1) {
    try {
      const reply: unknown = await browser.runtime.sendMessage(call)
      if (reply && (reply as { ok?: unknown }).ok === true) return reply as Reply
    } catch {
      // The worker was stopped or is being updated: it starts again at the next call.
    }
    await delay(100 * 2 ** i)
  }
  throw new Error(`no answer to ${call.type}`)
}
