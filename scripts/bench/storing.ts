import type { Page } from 'puppeteer-core'
import { launchBrowser } from '../../test/e2e/harness/launch.ts'
import { longRows } from './tools/longReport.ts'
import { median, milliseconds } from './tools/median.ts'
import { reportAt, serveReports } from './tools/reportServer.ts'
import type { Result } from './tools/result.ts'

const count = 10_000
const rounds = 5

/**
 * From a page in view to everything stored, through the content script, the messages and the background of
 * the built extension; against adding the same rows to an IndexedDB at once, in the same browser.
 */
export async function bench(): Promise<Result[]> {
  const server = await serveReports()
  const launched = await launchBrowser('chromium', { proxyPort: server.port })
  try {
    const face = await launched.openFace('workspace')
    const ours: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round++) {
      bare.push(await bulkAdd(face, longRows(count, round), round))
      const { page, tab } = await launched.openSite(reportAt(count, round))
      await face.bringToFront()
      ours.push(await capture(face, tab))
      await page.close()
    }
    return [
      {
        name: `page to stored, ${count.toLocaleString('en')} rows, against a bare bulk add of the same rows`,
        ratio: median(ours) / median(bare),
        limit: 1.5,
        note: `${milliseconds(median(ours))} against ${milliseconds(median(bare))}`,
      },
    ]
  } finally {
    await launched.close()
    server.close()
  }
}

async function capture(face: Page, tab: number): Promise<number> {
  const { took, answer } = await face.evaluate(async tab => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome
    // The content script starts when the page has come to rest.
    const isThere = () => tabs.sendMessage(tab, { type: 'pulse' }).then(Boolean, () => false)
    while (!(await isThere())) await new Promise(resolve => setTimeout(resolve, 100))
    const start = performance.now()
    const answer = await tabs.sendMessage(tab, { type: 'capturePage' })
    return { took: performance.now() - start, answer }
  }, tab)
  if (answer?.added !== count) throw new Error(`stored: ${JSON.stringify(answer)}`)
  return took
}

interface TabsApi {
  tabs: { sendMessage(tab: number, message: object): Promise<{ added?: number } | undefined> }
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
