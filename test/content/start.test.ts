import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'

type Listener = (call: unknown, sender: unknown, reply: (answer: unknown) => void) => void
let listener: Listener
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async () => ({ ok: true, walk: false, plan: null, glance: false }),
      onMessage: { addListener: (added: Listener) => (listener = added) },
    },
  },
}))
const { start } = await import('../../content/start.ts')

const pulse = () => new Promise(resolve => listener({ type: 'pulse' }, null, resolve))

afterEach(() => void vi.unstubAllGlobals())

it('tells a page that changed in place, though it has as many rows as before', async () => {
  const { window } = new JSDOM(
    '<body><p>หน้า 1 จาก 3</p><table><tr><td>R-1<td>1 ก.พ. 2567<td>10.00</table></body>',
    {
      url: 'https://laas.dla.go.th/receipts',
    },
  )
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('location', window.location)
  await start(new AbortController().signal)
  const before = await pulse()
  expect(await pulse()).toBe(before)
  window.document.querySelector('td:last-child')!.textContent = '1,250.00'
  expect(await pulse()).not.toBe(before)
})
