import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'
import { apply } from '../../../laas/forms/apply.ts'
import { carryOut } from '../../../laas/forms/carryOut.ts'
import { knownForms } from '../../../laas/forms/known/index.ts'
import { planSteps } from '../../../laas/forms/plan.ts'
import { recognise } from '../../../laas/forms/recognise.ts'
import { listed, viewOf } from '../../../laas/forms/view.ts'
import type { ReadBackField } from '../../../laas/forms/view.types.ts'
import { optionsOf } from '../../../replica/data/options.ts'
import { randomDocuments } from '../../../replica/data/randomDocuments.ts'
import { amount, dateSlashed } from '../../../replica/data/write.ts'
import { type ControlDefinition, controlsOf } from '../../../replica/forms/definition.ts'
import { forms } from '../../../replica/forms/index.ts'
import { asRead } from '../../../scripts/randomRun/asRead.ts'

type Values = Record<string, string>

const documents = randomDocuments(3, 8)

afterEach(() => vi.unstubAllGlobals())

/** The successor's form as its own scripts draw it, its options 30 ms late. */
async function open(id: string) {
  const { window } = new JSDOM(
    '<title>New e-LAAS</title><header>ปีงบประมาณ 2567</header><div id="app"></div>',
    {
      url: `https://laas.dla.go.th/${id}/new`,
    },
  )
  const answer = (path: string): unknown => {
    const { pathname, searchParams } = new URL(path, 'https://laas.dla.go.th')
    if (pathname.startsWith('/api/form/')) return forms.find(form => pathname.endsWith(`/${form.id}`))
    return optionsOf(searchParams.get('list') ?? '', searchParams.get('parent') ?? '')
  }
  const sent: { values: Values; lines: Values[] }[] = []
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string } = {}) => {
    await new Promise(done => setTimeout(done, 30))
    if (body) sent.push(JSON.parse(body))
    return { status: 200, json: async () => (body ? { number: '1/67' } : answer(path)) }
  })
  const { formPage } = await import(pathToFileURL('replica/spa/client/form.js').href)
  window.document.getElementById('app')!.append(await formPage(id, () => {}))
  return { page: window.document, sent }
}

it.each(['receipt-own', 'requisition', 'cheque', 'journal'])(
  'fills %s of the successor',
  async id => {
    const form = forms.find(one => one.id === id)!
    const old = documents.find(one => one.form === id && (id !== 'journal' || one.lines.length > 2))!
    const { page, sent } = await open(id)
    const view = viewOf(page)
    const { map } = recognise(view, knownForms)!
    const { steps, problems } = planSteps(asRead(old), map, view)
    expect(problems.filter(({ weight }) => weight === 'stop')).toEqual([])
    const plan = {
      id: 'p',
      tab: 1,
      document: old.id,
      form: map.id,
      fiscalYear: 2567,
      address: view.url,
      status: 'running' as const,
      steps,
      readBack: [],
      problems: [],
      startedAt: '',
    }
    const readBack = await new Promise<ReadBackField[]>((resolve, reject) => {
      const port = {
        async beforeTry() {},
        async stepDone() {},
        stop: async (_: number | null, problem: object) => reject(new Error(JSON.stringify(problem))),
        finished: async (fields: ReadBackField[]) => resolve(fields),
        press: async (element: Element) => (element as HTMLElement).click(),
        listed,
        apply,
      }
      carryOut(() => page, plan, port, new AbortController().signal).catch(reject)
    })
    expect(readBack.filter(({ verdict }) => verdict !== 'equal' && verdict !== 'computed')).toEqual([])
    expect(sent).toEqual([])
    ;[...page.querySelectorAll('button')].find(one => one.textContent === 'บันทึก')!.click()
    await vi.waitUntil(() => sent.length > 0)
    const { number, date, party, fields } = old
    const own = { number, party, ...fields, [form.date ?? 'date']: date, [form.amount]: old.amount }
    check(controlsOf(form), own, sent[0]!.values)
    for (const [at, line] of (form.lines ? old.lines : []).entries())
      check(form.lines!.controls, line, sent[0]!.lines[at]!)
  },
  40_000,
)

function check(controls: ControlDefinition[], wanted: Record<string, string | number>, held: Values): void {
  for (const { field, input } of controls) {
    const value = wanted[field]
    if (input === 'given' || value === undefined || value === '') continue
    const text = typeof value === 'number' ? amount(value) : input === 'date' ? dateSlashed(value) : value
    expect([field, input === 'select' ? held[`${field}Text`] : held[field]]).toEqual([field, text])
  }
}
