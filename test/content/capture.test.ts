import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageCall } from '../../messages/page.ts'
import { pageCall } from '../../messages/page.ts'

const sent: PageCall[] = []
let lost = new Set<number>()
const sendMessage = vi.fn(async (call: PageCall) => {
  sent.push(structuredClone(call))
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
})
afterEach(() => void vi.unstubAllGlobals())

const batches = () => sent.filter(call => call.type === 'captureRows')

describe('a capture', () => {
  it('is sent whole, in batches, each a message that the background understands', async () => {
    open(2_100)
    await capture('page')
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
    await capture('walk')
    const again = sent[2]!
    expect(again.type).toBe('captureRows')
    expect(batches().filter(call => JSON.stringify(call) === JSON.stringify(again))).toHaveLength(2)
    expect(new Set(batches().map(({ from }) => from)).size).toBe(batches().length - 1)
    expect(sent.findIndex(({ type }) => type === 'captureEnd')).toBe(sent.length - 1)
  })

  it('has a name of its own each time', async () => {
    open(1)
    await capture('glance')
    await capture('glance')
    const names = sent.flatMap(call => (call.type === 'captureBegin' ? [call.capture] : []))
    expect(new Set(names).size).toBe(2)
  })
})
