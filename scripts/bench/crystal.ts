import puppeteer, { type Page } from 'puppeteer-core'
import type { ReadGrid } from '../../laas/reports/grid/readGrid.ts'
import { requireBrowser } from '../browsers.ts'
import { bundle } from './tools/bundle.ts'
import { longReport, longRows } from './tools/longReport.ts'
import { median, milliseconds } from './tools/median.ts'
import { placedReport } from './tools/placedReport.ts'
import type { Result } from './tools/result.ts'

const few = 20_000
const many = 200_000
/** What a person does not feel, ms. */
const longest = 50

/** A placed (Crystal) report in a real page: time by the number of objects, and the longest task while it is read. */
export async function bench(): Promise<Result[]> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    await page.bringToFront()
    const [small] = [await read(page, placedReport(few), 5)]
    const large = await read(page, placedReport(many), 3)
    const table = await read(page, longReport(longRows(10_000)), 5)
    const grows = median(large.times) / median(small.times)
    const task = (name: string, { task }: { task: number }): Result => ({
      name,
      ratio: task / longest,
      limit: 1,
      note: `${milliseconds(task)} against ${longest} ms`,
    })
    return [
      {
        name: `placed texts, ${many.toLocaleString('en')} against ${few.toLocaleString('en')}`,
        ratio: grows,
        limit: 12,
        note: `${milliseconds(median(large.times))} against ${milliseconds(median(small.times))}, ${large.rows} rows`,
      },
      task('longest task while 200,000 placed texts are read', large),
      task('longest task while 10,000 rows are read', table),
    ]
  } finally {
    await browser.close()
  }
}

async function read(page: Page, html: string, rounds: number) {
  await page.setContent(html)
  await page.addScriptTag({ content: await bundle('laas/reports/grid/readGrid.ts') })
  return page.evaluate(measure, rounds)
}

/** Runs in the page: as the extension reads it, giving the page its turn. */
async function measure(rounds: number) {
  const world = globalThis as unknown as {
    reading: { readGrid(root: Document, pace: object): Promise<ReadGrid> }
    scheduler: { yield(): Promise<void> }
  }
  const times: number[] = []
  const tasks: number[] = []
  let rows = 0
  for (let round = 0; round < rounds; round++) {
    let since = performance.now()
    let task = 0
    const began = since
    const breathe = async () => {
      task = Math.max(task, performance.now() - since)
      await world.scheduler.yield()
      since = performance.now()
    }
    rows = (await world.reading.readGrid(document, { breathe })).grid.rows.length
    times.push(performance.now() - began)
    tasks.push(Math.max(task, performance.now() - since))
  }
  // The best of the rounds: the machine's other work is no task of ours.
  return { times, task: Math.min(...tasks), rows }
}
