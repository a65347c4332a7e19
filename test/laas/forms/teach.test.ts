import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { planSteps } from '../../../laas/forms/plan.ts'
import { propose } from '../../../laas/forms/propose.ts'
import { recognise } from '../../../laas/forms/recognise.ts'
import { taughtMap } from '../../../laas/forms/teach.ts'
import { viewOf } from '../../../laas/forms/view.ts'
import { forms } from '../../../replica/forms/index.ts'
import { linesTable } from '../../../replica/forms/lines.ts'
import { formTable } from '../../../replica/forms/render.ts'
import { makeFaults } from '../../../replica/server/faults.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'
import { receipt, receiptHtml } from './practicePage.ts'

const url = 'http://www.laas.go.th/Default.aspx?menu=NEW-1&screenname=NEW_SCREEN'
const viewIn = (html: string) => viewOf(new JSDOM(html, { url }).window.document)

/** The practice site's forms with every id and name made up, and what each label really is. */
function randomised(form: (typeof forms)[number]) {
  const faults = makeFaults(() => {})
  const validation = new EventValidation()
  const html = formTable(form, {}, faults, validation) + linesTable(form, [{}, {}], faults, validation)
  let made = 0
  const view = viewIn(
    html.replace(/ (id|name)="[^"]*"/g, (_, attribute) => ` ${attribute}="x${(made++ * 7919) % 10_007}"`),
  )
  const truth = new Map<string, string>()
  for (const { label, field } of form.rows.flat()) truth.set(`form ${label}`, field)
  for (const { label, field } of form.lines?.controls ?? []) truth.set(`line ${label}`, field)
  return { view, truth }
}

describe('propose', () => {
  it('puts at least 95 % of the fields right on the practice site by labels alone, and two controls never to one', () => {
    let right = 0
    let all = 0
    for (const form of forms) {
      const { view, truth } = randomised(form)
      const { fields, lines } = propose(view, form.kind as Parameters<typeof propose>[1])
      const proposed = new Map([...fields, ...lines].map(([field, { key }]) => [key, field]))
      expect(proposed.size).toBe(fields.size + lines.size)
      for (const field of view.fields.filter(({ line }) => (line ?? 0) === 0)) {
        all++
        const where = field.line === null ? 'form' : 'line'
        if (proposed.get(field.key) === truth.get(`${where} ${field.label}`)) right++
      }
    }
    expect(all).toBeGreaterThan(80)
    expect(right / all).toBeGreaterThanOrEqual(0.95)
  })
})

describe('taughtMap', () => {
  const view = viewIn(receiptHtml().replace('รับเงินรายได้', 'หน้าจอใหม่'))

  it('makes a map that fits the page it was taught on, cascades in order', () => {
    const map = taughtMap('taught-1', 'receipt', view, propose(view, 'receipt').fields)
    expect(map).toMatchObject({
      titles: ['หน้าจอใหม่', 'e-LAAS'],
      address: ['menu=NEW-1', 'screenname=NEW_SCREEN'],
    })
    expect(recognise(view, [map])?.problems).toEqual([])
    const { steps, problems } = planSteps(receipt(), map, view)
    expect(problems).toEqual([])
    expect(steps.slice(0, 2).map(({ field, after }) => [field, after])).toEqual([
      ['revenueCategory', []],
      ['revenueType', ['revenueCategory']],
    ])
  })

  it('notices that the page has changed since', () => {
    const map = taughtMap('taught-1', 'receipt', view, propose(view, 'receipt').fields)
    const changed = viewIn(receiptHtml({ randomIds: true }).replace('ผู้ชำระเงิน', 'ผู้มาติดต่อ'))
    expect(recognise(changed, [map])?.problems).toEqual([
      { code: 'fieldMissing', values: ['ผู้ชำระเงิน'], weight: 'stop' },
    ])
  })
})
