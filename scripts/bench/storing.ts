import type { Page, WebWorker } from 'puppeteer-core'
import { type Launched, launchBrowser } from '../../test/e2e/harness/launch.ts'
import { longRows } from './tools/longReport.ts'
import { median, milliseconds } from './tools/median.ts'
import { reportAt, serveReports } from './tools/reportServer.ts'
import type { Result } from './tools/result.ts'

const count = 10_000
const rounds = 5

/**
 * From a page in view to its rows stored, through the content script, the messages and the background of
 * the built extension; against adding the same rows to an IndexedDB at once, in the same browser. And on to
 * the documents read from them, for which a bare bulk add has no counterpart.
 */
export async function bench(): Promise<Result[]> {
  const server = await serveReports()
  const launched = await launchBrowser('chromium', { proxyPort: server.port })
  try {
    const face = await launched.openFace('popup')
    const worker = await watchWorker(launched)
    const rowsIn: number[] = []
    const documentsIn: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round++) {
      bare.push(await bulkAdd(face, longRows(count, round), round))
      const { page, tab } = await launched.openSite(reportAt(count, round))
      // In view, as beside the side panel, and drawn: laying out ten thousand rows is no part of storing them.
      await page.bringToFront()
      await page.evaluate(
        () => new Promise(done => requestAnimationFrame(() => requestIdleCallback(() => done(null)))),
      )
      const took = await capture(face, worker, tab)
      rowsIn.push(took.rows)
      documentsIn.push(took.documents)
      await page.close()
    }
    return [
      {
        name: `page to stored, ${count.toLocaleString('en')} rows, against a bare bulk add of the same rows`,
        ratio: median(rowsIn) / median(bare),
        limit: 1.5,
        note: `${milliseconds(median(rowsIn))} against ${milliseconds(median(bare))}; with the documents read from them ${milliseconds(median(documentsIn))}`,
      },
    ]
  } finally {
    await launched.close()
    server.close()
  }
}

/** Milliseconds until the last row is in the database, and until the page has its answer. */
async function capture(
  face: Page,
  worker: WebWorker,
  tab: number,
): Promise<{ rows: number; documents: number }> {
  const { start, end, answer } = await face.evaluate(async tab => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome
    // The content script starts when the page has come to rest.
    const isThere = () => tabs.sendMessage(tab, { type: 'pulse' }).then(Boolean, () => false)
    while (!(await isThere())) await new Promise(resolve => setTimeout(resolve, 100))
    const now = () => performance.timeOrigin + performance.now()
    const start = now()
    const answer = await tabs.sendMessage(tab, { type: 'capturePage' })
    return { start, end: now(), answer }
  }, tab)
  if (answer?.added !== count) throw new Error(`stored: ${JSON.stringify(answer)}`)
  const stored = await worker.evaluate(() => (globalThis as unknown as Watched).captureEnd)
  return { rows: stored - start, documents: end - start }
}

/**
 * Notes in the background when a capture comes to its end: the content script says so once each of its rows is
 * known to be stored. Looking into the table instead would make its writers wait.
 */
async function watchWorker({ browser }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget(target => target.type() === 'service_worker')
  const worker = (await target.worker())!
  await worker.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: TabsApi }).chrome
    runtime.onMessage.addListener(({ type }) => {
      if (type === 'captureEnd')
        (globalThis as unknown as Watched).captureEnd = performance.timeOrigin + performance.now()
    })
  })
  return worker
}

interface Watched {
  captureEnd: number
}

interface TabsApi {
  tabs: { sendMessage(tab: number, message: object): Promise<{ added?: number } | undefined> }
  runtime: { onMessage: { addListener(listen: (call: { type?: string }) => void): void } }
}

function bulkAdd(face: Page, rows: string[][], round: number): Promise<number> {
  return face.evaluate(
    async (rows, round) => {
      const open = indexedDB.open(`bare-${round}`)
      open.onupgradeneeded = () => open.result.createObjectStore('rows', { keyPath: ['capture', 'n'] })
      await new Promise(resolve => {
        open.onsuccess = resolve
      })
      const start = performance.now()
      const transaction = open.result.transaction('rows', 'readwrite')
      const store = transaction.objectStore('rows')
      for (const [n, cells] of rows.entries()) store.add({ capture: 'bare', n, cells })
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve
        transaction.onerror = reject
      })
      const took = performance.now() - start
      open.result.close()
      return took
    },
    rows,
    round,
  )
}
