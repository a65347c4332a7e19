import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageCall } from '../../messages/page.ts'
import { pageCall } from '../../messages/page.ts'

const sent: PageCall[] = []
let lost = new Set<number>()
/** Called with each message before it is answered. */
let onSent: (call: PageCall) => void = () => {}
const sendMessage = vi.fn(async (call: PageCall) => {
  sent.push(structuredClone(call))
  onSent(call)
  if (lost.has(sent.length)) return undefined
  const end = { problem: null, added: 1, known: 0, badges: [], next: { do: 'stop' } }
  return { ok: true, ...(call.type === 'captureEnd' && end) }
})
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }))
const { capture } = await import('../../content/capture.ts')
const { readPage } = await import('../../content/page.ts')

function open(rows: number): void {
  const lines = Array.from(
    { length: rows },
    (_, n) => `<tr><td>R-${n}</td><td>1 ก.พ. 2567</td><td>${n}.00</td></tr>`,
  )
  const { window } = new JSDOM(
    `<body><h1>รายงาน</h1><table><tr><th>เลขที่</th><th>วันที่</th><th>จำนวนเงิน</th></tr>${lines.join('')}</table></body>`,
    { url: 'https://www.oldlaasreport.dla.go.th/x' },
  )
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('location', window.location)
  for (const name of ['Element', 'HTMLElement', 'Node'] as const) vi.stubGlobal(name, window[name])
}

beforeEach(() => {
  sent.length = 0
  lost = new Set()
  onSent = () => {}
})
afterEach(() => void vi.unstubAllGlobals())

const going = new AbortController().signal
const batches = () => sent.filter(call => call.type === 'captureRows')

describe('a capture', () => {
  it('is sent whole, in batches, each a message that the background understands', async () => {
    open(2_100)
    await capture('page', going)
    for (const call of sent) expect(pageCall.parse(call)).toEqual(call)
    expect(sent[0]).toMatchObject({ type: 'captureBegin', purpose: 'page' })
    expect(batches().length).toBeGreaterThan(1)
    let next = 0
    for (const { from, rows } of batches()) {
      expect(from).toBe(next)
      next += rows.length
    }
    const { grid } = await readPage()
    expect(batches().flatMap(({ rows }) => rows)).toEqual(grid.rows)
    expect(sent.at(-1)).toMatchObject({ type: 'captureEnd', rowCount: 2_101, more: false })
    expect(new Set(sent.map(call => 'capture' in call && call.capture)).size).toBe(1)
  })

  it('sends a batch again that nobody answered, with the same place', async () => {
    open(1_100)
    lost = new Set([3])
    await capture('walk', going)
    const again = sent[2]!
    expect(again.type).toBe('captureRows')
    expect(batches().filter(call => JSON.stringify(call) === JSON.stringify(again))).toHaveLength(2)
    expect(new Set(batches().map(({ from }) => from)).size).toBe(batches().length - 1)
    expect(sent.findIndex(({ type }) => type === 'captureEnd')).toBe(sent.length - 1)
  })

  it('has a name of its own each time', async () => {
    open(1)
    await capture('glance', going)
    await capture('glance', going)
    const names = sent.flatMap(call => (call.type === 'captureBegin' ? [call.capture] : []))
    expect(new Set(names).size).toBe(2)
  })
})

describe('a capture that is stopped', () => {
  const types = () => sent.map(({ type }) => type)

  it('while rows are on their way is forgotten, and never comes to its end', async () => {
    open(30_000)
    const stop = new AbortController()
    onSent = call => call.type === 'captureRows' && call.from === 2_000 && stop.abort()
    await expect(capture('page', stop.signal)).rejects.toThrow()
    expect(types()).not.toContain('captureEnd')
    expect(types().filter(type => type === 'captureStop')).toHaveLength(1)
    expect(types().at(-1)).toBe('captureStop')
    expect(batches().length).toBeLessThan(30)
    for (const call of sent) expect(pageCall.parse(call)).toEqual(call)
  })

  it('while it is being stored says so at once, and hears what came of it', async () => {
    open(5)
    const stop = new AbortController()
    onSent = call => call.type === 'captureEnd' && stop.abort()
    expect((await capture('walk', stop.signal)).reply).toMatchObject({ ok: true, added: 1 })
    expect(types().slice(-2)).toEqual(['captureEnd', 'captureStop'])
  })

  it('after its end has nothing to say', async () => {
    open(5)
    const stop = new AbortController()
    await capture('walk', stop.signal)
    await capture('walk', stop.signal)
    stop.abort()
    await new Promise(resolve => setTimeout(resolve))
    expect(types()).not.toContain('captureStop')
  })
})
