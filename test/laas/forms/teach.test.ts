import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { knownForms } from '../../../laas/forms/known/index.ts'
import { planSteps } from '../../../laas/forms/plan.ts'
import { propose } from '../../../laas/forms/propose.ts'
import { recognise, recogniseAmong } from '../../../laas/forms/recognise.ts'
import { draftOf, type FormDraft, mapOfDraft } from '../../../laas/forms/teach.ts'
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

describe('a form that a person teaches', () => {
  const view = viewIn(receiptHtml().replace('รับเงินรายได้', 'หน้าจอใหม่'))
  const draft = draftOf(view, null, 'receipt')
  const taught = (change: Partial<FormDraft> = {}) => mapOfDraft(view, { ...draft, ...change }, null)

  it('is proposed by its labels, kind and all', () => {
    expect(draftOf(view, null)).toEqual(draft)
    expect(draft.title).toBe('หน้าจอใหม่')
    expect(Object.keys(draft.fields)).toContain('revenueType')
  })

  it('makes a map that fits the page it was taught on, cascades in order', () => {
    const { map, problems } = taught()
    expect(problems).toEqual([])
    expect(map).toMatchObject({ titles: ['หน้าจอใหม่'], address: ['screenname=NEW_SCREEN'] })
    expect(recognise(view, [map])?.problems).toEqual([])
    const planned = planSteps(receipt(), map, view)
    expect(planned.problems).toEqual([])
    expect(planned.steps.slice(0, 2).map(({ field, after }) => [field, after])).toEqual([
      ['revenueCategory', []],
      ['revenueType', ['revenueCategory']],
    ])
  })

  it('puts each value where the person said, whatever the labels say', () => {
    const { party, date, ...fields } = draft.fields
    const { map } = taught({ fields: { ...fields, party: date!, note: party! } })
    const found = recognise(view, [map])!.fields
    expect([found.get('party')?.key, found.get('note')?.key]).toEqual([date, party])
  })

  it('notices that the page has changed since, also where the field could be left empty', () => {
    const { party, ...fields } = draft.fields
    const changed = viewIn(receiptHtml({ randomIds: true }).replace('ผู้ชำระเงิน', 'ผู้มาติดต่อ'))
    for (const { map } of [taught(), taught({ fields: { ...fields, note: party! } })])
      expect(recognise(changed, [map])?.problems).toEqual([
        { code: 'fieldMissing', values: ['ผู้ชำระเงิน'], weight: 'stop' },
      ])
  })

  it('is refused where one control is two fields, or nothing is taught that tells documents apart', () => {
    const { party } = draft.fields
    expect(taught({ fields: { ...draft.fields, note: party! } }).problems).toContainEqual({
      code: 'controlTwice',
      values: ['ผู้ชำระเงิน'],
      weight: 'stop',
    })
    expect(taught({ fields: {} }).problems).toEqual([{ code: 'nothingTaught', values: [], weight: 'stop' }])
  })

  it('comes before what is built in, on its own page only', () => {
    const { map } = taught()
    expect(recogniseAmong(view, [map], knownForms)?.map).toBe(map)
    const other = viewOf(
      new JSDOM(receiptHtml(), { url: url.replace('NEW_SCREEN', 'REC_TAX_ALLOT') }).window.document,
    )
    expect(recogniseAmong(other, [map], knownForms)?.map).not.toBe(map)
  })

  it('begins with what still fits of a map that its page no longer does', () => {
    const changed = viewIn(receiptHtml().replace('ผู้ชำระเงิน', 'ผู้มาติดต่อ'))
    const taken = recognise(changed, knownForms)
    const begun = draftOf(changed, taken)
    expect(begun.kind).toBe('receipt')
    expect(begun.fields.party).toBeUndefined()
    expect(begun.fields.amount).toBe(draftOf(changed, null, 'receipt').fields.amount)
  })
})
