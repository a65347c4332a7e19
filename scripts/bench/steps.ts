import type { Plan, Step, Want } from '../../laas/forms/view.types.ts'
import { bundleEngine } from '../engine/bundle.ts'
import type { InPage } from '../engine/inPage.ts'
import { launchPlain } from '../engine/launch.ts'
import { median, milliseconds } from './tools/median.ts'
import type { Result } from './tools/result.ts'

/** What a step may take beyond the page's own time. */
const limit = 150
const fields = 24

/** A page that does nothing of its own accord: all the time that a step takes there is the fill's. */
function stillPage(): string {
  const control = (at: number) =>
    at % 3 === 0
      ? `<select>${['', 'ก', 'ข', 'ค'].map(text => `<option value="${text}">${text}</option>`).join('')}</select>`
      : '<input>'
  const rows = Array.from(
    { length: fields },
    (_, at) => `<tr><td>ช่องที่ ${at + 1} :</td><td>${control(at)}</td></tr>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>แบบ</title><form><table>${rows.join('')}</table></form>`
}

function wantAt(at: number): Want {
  if (at % 3 === 0) return { type: 'choice', text: 'ข', also: [], value: null }
  return at % 3 === 1 ? { type: 'amount', satang: 123_456 + at } : { type: 'text', text: `ข้อความ ${at}` }
}

function stepAt(at: number): Step {
  const label = `ช่องที่ ${at + 1}`
  const found = { field: 'note' as const, label, labels: [label], ids: [], after: [], computed: false }
  return { ...found, want: wantAt(at), line: null, state: 'todo', tries: 0, problem: null }
}

/** Own time a step, median over a form of 24 fields. */
export async function bench(): Promise<Result[]> {
  const browser = await launchPlain('chromium')
  try {
    const page = await browser.newPage()
    const times: number[] = []
    let last = 0
    const ended = Promise.withResolvers<void>()
    await page.exposeFunction('laasNote', (text: string) => {
      const [what] = JSON.parse(text)
      if (what === 'done') {
        times.push(performance.now() - last)
        last = performance.now()
      } else if (what === 'finished') ended.resolve()
      else if (what !== 'try') ended.reject(new Error(text))
    })
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(stillPage())}`)
    await page.evaluate(await bundleEngine())
    const plan: Plan = {
      id: 'plan',
      tab: 1,
      document: 'document',
      form: 'form',
      fiscalYear: null,
      address: page.url(),
      status: 'running',
      steps: Array.from({ length: fields }, (_, at) => stepAt(at)),
      readBack: [],
      problems: [],
      startedAt: '',
    }
    last = performance.now()
    const json = JSON.stringify(plan)
    await page.evaluate(json => {
      const world = globalThis as unknown as { laas: InPage }
      world.laas.carry(JSON.parse(json))
    }, json)
    await ended.promise
    const own = median(times)
    return [
      {
        name: 'own time a step of a fill, median',
        ratio: own / limit,
        limit: 1,
        note: `${milliseconds(own)} against ${limit} ms`,
      },
    ]
  } finally {
    await browser.close()
  }
}
