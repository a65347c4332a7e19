import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ElementHandle, Page } from 'puppeteer-core'
import { type Launched, launchBrowser } from '../../test/e2e/harness/launch.ts'
import { testIdSelector } from '../../test/e2e/harness/testid.ts'
import { longWorkbook } from './tools/longWorkbook.ts'
import { median, milliseconds } from './tools/median.ts'
import type { Result } from './tools/result.ts'

const count = 40_000
const mostMegabytes = 500
const rounds = 3

interface Read {
  rows: number
  read: number
  whole: number
  megabytes: number
}

/**
 * A workbook of 40,000 rows: to rows, against the library's own parse alone, and to documents, each in a
 * process of its own; then picked in the workspace and stored, in the built extension.
 */
export async function bench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'laas-bench-'))
  try {
    const file = join(folder, 'รายงาน.xlsx')
    writeFileSync(file, longWorkbook(count))
    const [ours, bare]: [Read[], Read[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      ours.push(inProcess(file, 'ours'))
      bare.push(inProcess(file, 'bare'))
    }
    if (ours.some(({ rows }) => rows !== count)) throw new Error(`only ${ours[0]?.rows} documents`)
    const [read, parse] = [median(ours.map(one => one.read)), median(bare.map(one => one.read))]
    const [own, theirs] = [ours, bare].map(all => Math.max(...all.map(({ megabytes }) => megabytes)))
    const whole = median(ours.map(one => one.whole))
    return [
      {
        name: 'a workbook of 40,000 rows to rows, against the bare parse of the library',
        ratio: read / parse,
        limit: 1.5,
        note: `${milliseconds(read)} (${((read * 1000) / count).toFixed(0)} µs a row) against ${milliseconds(parse)}; with the documents ${milliseconds(whole)}`,
      },
      {
        name: 'its memory, read to documents in a process of its own, of 500 MB',
        ratio: own! / mostMegabytes,
        limit: 1,
        note: `${own!.toFixed(0)} MB (the bare parse alone ${theirs!.toFixed(0)} MB)`,
      },
      ...(await inBrowser(file)),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inProcess(file: string, way: string): Read {
  const script = fileURLToPath(new URL('tools/readWorkbook.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, file, way], { encoding: 'utf8' }))
}

async function inBrowser(file: string): Promise<Result[]> {
  const launched = await launchBrowser('chromium', { proxyPort: 9 })
  try {
    const page = await launched.openFace('workspace')
    await page.bringToFront()
    const input = await page.waitForSelector(testIdSelector('read-file'))
    await page.evaluate(watchTasks)
    const start = performance.now()
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file)
    const found = await see(page, 'file-store')
    await found.click()
    const seen = performance.now()
    await see(page, 'file-stored')
    const stored = performance.now()
    const longest = await page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0)
    const megabytes = await peakOf(launched)
    if (megabytes === null) return []
    const times = `read in ${milliseconds(seen - start)}, stored in ${milliseconds(stored - seen)}`
    return [
      {
        name: 'picked in the workspace and stored, memory of the page and its worker, of 500 MB',
        ratio: megabytes / mostMegabytes,
        limit: 1,
        note: `${megabytes.toFixed(0)} MB; ${times}, longest task of the page ${milliseconds(longest)}`,
      },
    ]
  } finally {
    await launched.close()
  }
}

async function see(page: Page, id: string) {
  const found = await page.waitForSelector(testIdSelector(id), { timeout: 240_000 })
  return found!
}

/** Runs in the page: the longest task from now on, ms. */
function watchTasks(): void {
  const own = globalThis as { longestTask?: number }
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) own.longestTask = Math.max(own.longestTask ?? 0, duration)
  })
  observer.observe({ type: 'longtask' })
}

/** The most memory that any process of a page has held, MB; null where the system does not tell. */
async function peakOf({ browser }: Launched): Promise<number | null> {
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/status`)
    .filter(existsSync)
    .map(path => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1000)
  return peaks.length > 0 ? Math.max(...peaks) : null
}
