import { once } from 'node:events'
import type { Page } from 'puppeteer-core'
import type { LaasDocument } from '../../laas/documents/document.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { knownForms } from '../../laas/forms/known/index.ts'
import { isNearer } from '../../laas/forms/nearer.ts'
import { planSteps } from '../../laas/forms/plan.ts'
import { recognise } from '../../laas/forms/recognise.ts'
import type { Chosen, Plan, ReadBackField, View } from '../../laas/forms/view.types.ts'
import type { InPage } from '../engine/inPage.ts'

/** What came of one fill: the read-back, or why it stopped. */
export interface Filled {
  plan: Plan | null
  readBack: ReadBackField[]
  stopped: string
}

/** A tab that fills forms as the extension does: a plan outlives the page, and goes on in the next. */
export async function makeFiller(page: Page, engine: string) {
  let plan: Plan | null = null
  let end: ((result: Filled) => void) | null = null
  const finish = (readBack: ReadBackField[], stopped: string) => {
    const done = { plan, readBack, stopped }
    plan = null
    end?.(done)
  }
  const say = ({ code, values }: Problem) => [code, ...values.slice(0, 2)].join(' ')
  await page.exposeFunction('laasNote', (text: string) => {
    const [what, first, second] = JSON.parse(text)
    const step = plan?.steps[first as number]
    if (what === 'try' && step) {
      const { left, chosen } = second as { left?: number; chosen?: Chosen }
      if (!isNearer(step, left)) step.tries++
      step.left = left
      if (chosen) step.want.chosen = chosen
    }
    if (what === 'done' && step) step.state = 'done'
    if (what === 'finished') finish(first as ReadBackField[], '')
    if (what === 'stop') finish([], say(second as Problem))
    if (what === 'threw') finish([], String(first))
  })
  await page.evaluateOnNewDocument(engine)
  const carry = async () => {
    if (!plan) return
    await page.evaluate(json => {
      const { laas } = globalThis as unknown as { laas: InPage }
      laas.carry(JSON.parse(json))
    }, JSON.stringify(plan))
  }
  page.on('domcontentloaded', () => void carry().catch(() => {}))

  return async (document: LaasDocument, address: string): Promise<Filled> => {
    plan = null
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    const seen = await page.evaluate(() => (globalThis as unknown as { laas: InPage }).laas.view())
    const view: View = JSON.parse(seen)
    const found = recognise(view, knownForms)
    if (!found) return { plan, readBack: [], stopped: 'form not recognised' }
    const { steps, later, problems } = planSteps(document, found.map, view)
    const hurdle = problems.find(({ weight }) => weight === 'stop')
    if (hurdle) return { plan, readBack: [], stopped: say(hurdle) }
    const ended = new Promise<Filled>(resolve => {
      end = resolve
    })
    plan = {
      id: 'plan',
      tab: 1,
      document: document.id,
      form: found.map.id,
      fiscalYear: view.fiscalYear,
      address: view.url,
      status: 'running',
      steps: [...steps, ...later],
      readBack: [],
      problems: [],
      startedAt: '',
    }
    await carry()
    const late = once(AbortSignal.timeout(90_000), 'abort').then(
      (): Filled => ({ plan, readBack: [], stopped: 'no end within 90 s' }),
    )
    return Promise.race([ended, late])
  }
}
