import puppeteer from 'puppeteer-core'
import type { ReadGrid } from '../../laas/reports/grid/readGrid.ts'
import { requireBrowser } from '../browsers.ts'
import { bundle } from './tools/bundle.ts'
import { longReport, longRows } from './tools/longReport.ts'
import { median, milliseconds } from './tools/median.ts'
import type { Result } from './tools/result.ts'

const rounds = 31

/** 10,000 rows × 12 columns in a real page: to a grid, against a walk that takes each cell's textContent. */
export async function bench(): Promise<Result[]> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    await page.setContent(longReport(longRows(10_000)))
    await page.addScriptTag({ content: await bundle('laas/reports/grid/readGrid.ts') })
    const { ours, bare, rows } = await page.evaluate(measure, rounds)
    if (rows < 10_000) throw new Error(`only ${rows} of 10,000 rows were read`)
    return [
      {
        name: 'reading 10,000 rows × 12 columns, against a bare textContent walk',
        ratio: median(ours) / median(bare),
        limit: 2,
        note: `${milliseconds(median(ours))} against ${milliseconds(median(bare))}`,
      },
    ]
  } finally {
    await browser.close()
  }
}

/** Runs in the page. The two take turns, so that both meet the same heap and the same load. */
async function measure(rounds: number) {
  const { reading } = globalThis as unknown as { reading: { readGrid(root: Document): Promise<ReadGrid> } }
  const ours: number[] = []
  const bare: number[] = []
  let rows = 0
  for (let round = 0; round < rounds; round++) {
    let start = performance.now()
    rows = (await reading.readGrid(document)).grid.rows.length
    ours.push(performance.now() - start)
    start = performance.now()
    const table = document.querySelector('table')!
    Array.from(table.rows, row => Array.from(row.cells, cell => cell.textContent))
    bare.push(performance.now() - start)
  }
  return { ours, bare, rows }
}
