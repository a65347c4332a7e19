import type { Page } from 'puppeteer-core'
import { type Launched, launchBrowser } from '../../test/e2e/harness/launch.ts'
import { click, testIdSelector } from '../../test/e2e/harness/testid.ts'
import { median, milliseconds } from './tools/median.ts'
import type { Result } from './tools/result.ts'

const rounds = 5

/** From opening the reconciliation to its figures, and to all entries of the system added up. */
export async function bench(): Promise<Result[]> {
  const many = await launchBrowser('chromium', { proxyPort: 9 })
  const few = await launchBrowser('chromium', { proxyPort: 9 })
  try {
    const pages = [await prepare(many, 100_000), await prepare(few, 10)] as const
    const shown: [number[], number[]] = [[], []]
    const ready: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      for (const [at, page] of pages.entries()) {
        const times = await open(page)
        shown[at]!.push(times.shown)
        ready[at]!.push(times.ready)
      }
    }
    const [ours, bare] = shown.map(median) as [number, number]
    const [whole, little] = ready.map(median) as [number, number]
    return [
      {
        name: 'reconciliation of 100,000 documents shown, against 200 ms',
        ratio: ours / 200,
        limit: 1,
        note: `${milliseconds(ours)}; of 10: ${milliseconds(bare)}`,
      },
      {
        name: 'its 75,000 entries of the system added up, against 5 s',
        ratio: whole / 5_000,
        limit: 1,
        note: `${milliseconds(whole)}; of 10: ${milliseconds(little)}`,
      },
    ]
  } finally {
    await many.close()
    await few.close()
  }
}

async function prepare(launched: Launched, count: number): Promise<Page> {
  const page = await launched.openFace('workspace')
  await page.waitForSelector(testIdSelector('tab-closing'))
  await page.evaluate(store, count)
  await page.reload({ waitUntil: 'domcontentloaded' })
  return page
}

/** Milliseconds from the click on the tab; from another tab, so that all is read anew. */
async function open(page: Page): Promise<{ shown: number; ready: number }> {
  await click(page, 'tab-log')
  await page.waitForSelector(`${testIdSelector('tab-log')}[aria-selected="true"]`)
  const times = await page.evaluate(
    (tab, months, done) =>
      new Promise<{ shown: number; ready: number }>(resolve => {
        const start = performance.now()
        let shown = 0
        const observer = new MutationObserver(() => {
          if (!shown && document.querySelector(months)) shown = performance.now() - start
          if (!document.querySelector(done)) return
          observer.disconnect()
          resolve({ shown, ready: performance.now() - start })
        })
        observer.observe(document, { childList: true, subtree: true, attributes: true })
        document.querySelector<HTMLElement>(tab)!.click()
      }),
    testIdSelector('tab-closing'),
    testIdSelector('closing-months'),
    `${testIdSelector('closing-print')}:not([disabled])`,
  )
  return times
}

/** Runs in the workspace: three of four documents are confirmed, each by an entry of its own. */
async function store(count: number): Promise<void> {
  const open = indexedDB.open('laas-reentry')
  await new Promise(resolve => {
    open.onsuccess = resolve
  })
  const names = ['documents', 'sightings', 'links', 'tallies']
  const transaction = open.result.transaction(names, 'readwrite')
  const [documents, sightings, links, sums] = names.map(name => transaction.objectStore(name))
  const tallies = new Map<
    string,
    { kind: string; month: string; state: string; count: number; satang: number }
  >()
  for (let n = 0; n < count; n++) {
    const kind = n % 2 ? 'receipt' : 'requisition'
    const month = `2024-0${2 + (Math.floor(n / 2) % 5)}`
    const state = n % 4 === 3 ? 'todo' : 'confirmed'
    const amount = 10_000 + n
    const common = {
      kind,
      number: `${n}/67`,
      date: `${month}-08`,
      amount,
      party: 'ตัวอย่าง',
      fields: {},
      fiscalYear: 2567,
      raw: {},
    }
    documents!.put({
      ...common,
      id: `d${n}`,
      month,
      state,
      order: String(n),
      newNumber: null,
      reason: '',
      lines: [],
      sources: [],
      cancelled: false,
      savedAt: null,
    })
    if (state === 'confirmed') {
      sightings!.put({ ...common, id: `s${n}`, run: `system|${kind}`, at: '2024-08-05T00:00:00Z' })
      links!.put({
        id: `d${n}→s${n}`,
        documentId: `d${n}`,
        sightingId: `s${n}`,
        by: 'rule',
        decision: 'linked',
        zone: 'certain',
        rank: 1,
        score: 90,
        reasons: [],
        differs: [],
        at: '',
      })
    }
    const key = `${kind} ${month} ${state}`
    const tally = tallies.get(key) ?? { kind, month, state, count: 0, satang: 0 }
    tallies.set(key, { ...tally, count: tally.count + 1, satang: tally.satang + amount })
  }
  for (const tally of tallies.values()) sums!.put(tally)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onerror = reject
  })
  open.result.close()
}
