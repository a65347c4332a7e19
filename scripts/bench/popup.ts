import type { Page } from 'puppeteer-core'
import { kinds } from '../../laas/documents/kinds.ts'
import { type Launched, launchBrowser } from '../../test/e2e/harness/launch.ts'
import { testIdSelector } from '../../test/e2e/harness/testid.ts'
import { median, milliseconds } from './tools/median.ts'
import type { Result } from './tools/result.ts'

const rounds = 15
const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07']
const states = ['todo', 'filled', 'saved', 'confirmed', 'differs']

/** From opening the popup to its figures painted, with 100,000 documents stored against with 10. */
export async function bench(): Promise<Result[]> {
  const many = await launchBrowser('chromium', { proxyPort: 9 })
  const few = await launchBrowser('chromium', { proxyPort: 9 })
  try {
    const pages = [await prepare(many, 100_000), await prepare(few, 10)] as const
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      times[0].push(await paint(many, pages[0]))
      times[1].push(await paint(few, pages[1]))
    }
    const [ours, bare] = times.map(median) as [number, number]
    return [
      {
        name: 'popup painted with 100,000 documents, against with 10',
        ratio: ours / bare,
        limit: 1.2,
        note: `${milliseconds(ours)} against ${milliseconds(bare)}`,
      },
    ]
  } finally {
    await many.close()
    await few.close()
  }
}

/** A popup over a database that holds so many documents, with the tallies that belong to them. */
async function prepare(launched: Launched, count: number): Promise<Page> {
  const page = await launched.openFace('popup')
  await page.waitForFunction(() =>
    indexedDB.databases().then(all => all.some(({ name }) => name === 'laas-reentry')),
  )
  await page.waitForSelector(testIdSelector('start'))
  await page.evaluate(store, count, [...kinds], months, states)
  await page.evaluateOnNewDocument(watch, testIdSelector('progress-total'))
  return page
}

async function paint(launched: Launched, page: Page): Promise<number> {
  await page.bringToFront()
  await page.goto(launched.faceUrl('popup'), { waitUntil: 'domcontentloaded' })
  const painted = await page.waitForFunction(() => (globalThis as { painted?: number }).painted, {
    polling: 20,
  })
  return (await painted.jsonValue()) as number
}

/** Runs in the popup before its own code: notes when the figures had been painted, in ms from its opening. */
function watch(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { painted: performance.now() })))
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Runs in the popup. The same spread of kinds, months and states at any count: the same table is painted. */
async function store(count: number, kinds: string[], months: string[], states: string[]): Promise<void> {
  const open = indexedDB.open('laas-reentry')
  await new Promise(resolve => {
    open.onsuccess = resolve
  })
  const transaction = open.result.transaction(['documents', 'tallies'], 'readwrite')
  const tallies = new Map<string, Record<string, unknown> & { count: number; satang: number }>()
  for (let n = 0; n < count; n++) {
    const kind = kinds[n % Math.min(kinds.length, 2)]!
    const month = months[Math.floor(n / 2) % 5]!
    const state = states[n % states.length]!
    const amount = 10_000 + n
    const document = {
      id: `d${n}`,
      kind,
      month,
      state,
      amount,
      number: `${n}/67`,
      newNumber: '',
      order: String(n),
    }
    transaction
      .objectStore('documents')
      .put({ ...document, date: `${month}-08`, party: 'ตัวอย่าง', fields: {}, lines: [] })
    const key = `${kind} ${month} ${state}`
    const tally = tallies.get(key) ?? { kind, month, state, count: 0, satang: 0 }
    tallies.set(key, { ...tally, count: tally.count + 1, satang: tally.satang + amount })
  }
  for (const tally of tallies.values()) transaction.objectStore('tallies').put(tally)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onerror = reject
  })
  open.result.close()
}
