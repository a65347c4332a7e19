import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { logIn } from '../../test/e2e/harness/person.ts'

/** What happens in an office while a form is being filled. */
export const faults = ['killWorker', 'overwritten', 'reload', 'delay', 'logout', 'lateOptions'] as const
export type Fault = (typeof faults)[number]

export interface Desk {
  replica: Replica
  launched: Launched
  page: Page
  tab: number
}

/** Makes one thing go wrong in the page that is being filled, and sets right what a person would. */
export async function inject(fault: Fault, { replica, launched, page }: Desk): Promise<unknown> {
  switch (fault) {
    case 'killWorker':
      // It may have ended by itself that very moment.
      return launched.killWorker().catch(() => {})
    case 'reload':
      replica.faults.slow = 0
      return reload(page)
    case 'logout':
      replica.faults.slow = 0
      replica.faults.endSessions()
      await reload(page)
      // A postback that was under way may still be leading to the login page.
      for (let look = 0; look < 20; look += 1) {
        await within(20_000, logIn(page))
        if (!(await atLogin(page))) return
        await setTimeout(200)
      }
      return
    case 'delay':
      replica.faults.slow = 3_000
      void setTimeout(3_500).then(() => {
        replica.faults.slow = 0
      })
      return
    case 'lateOptions':
      replica.faults.lateOptions = 3_000
      void setTimeout(3_500).then(() => {
        replica.faults.lateOptions = 0
      })
      return
    case 'overwritten':
      // As a script of the page would. Where the page is just going there is nothing to overwrite.
      return within(3_000, page.evaluate(overwrite))
  }
}

function overwrite(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=text]')]
  const filled = inputs.find(input => input.value !== '' && !input.readOnly && !input.disabled)
  if (!filled) return
  filled.value = `${filled.value}9`
  filled.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Firefox never answers what was asked of a page that went away meanwhile. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work.catch(() => undefined), setTimeout(ms).then(() => undefined)])
}

async function atLogin(page: Page): Promise<boolean> {
  const asks = () => document.querySelector('input[type=password]') !== null
  return (await within(3_000, page.evaluate(asks))) ?? true
}

/** Again, where a postback was under way and took the page elsewhere at the same moment. */
async function reload(page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const reloaded = page.reload({ waitUntil: 'domcontentloaded', timeout: 10_000 })
    if (await within(12_000, reloaded)) return
    await setTimeout(200)
  }
}
