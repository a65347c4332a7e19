import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { knownForms } from '../../../laas/forms/known/index.ts'
import { planSteps } from '../../../laas/forms/plan.ts'
import { recognise } from '../../../laas/forms/recognise.ts'
import { viewOf } from '../../../laas/forms/view.ts'
import { randomDocuments } from '../../../replica/data/randomDocuments.ts'
import { type ControlDefinition, controlsOf } from '../../../replica/forms/definition.ts'
import { forms } from '../../../replica/forms/index.ts'
import { linesTable } from '../../../replica/forms/lines.ts'
import { formTable } from '../../../replica/forms/render.ts'
import { makeFaults } from '../../../replica/server/faults.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'
import { asRead } from '../../../scripts/randomRun/asRead.ts'

const faults = makeFaults(() => {})
const documents = randomDocuments(7, 12)

function viewed(form: (typeof forms)[number]) {
  const validation = new EventValidation()
  const lines = Array.from({ length: form.lines?.first ?? 0 }, () => ({}))
  const html = `<p>ปีงบประมาณ 2567</p><form>${formTable(form, {}, faults, validation)}${linesTable(form, lines, faults, validation)}</form>`
  return viewOf(new JSDOM(html, { url: 'http://www.laas.go.th/Default.aspx' }).window.document)
}

describe.each(forms)('$title', form => {
  const view = viewed(form)
  const known = recognise(view, knownForms)

  it('is recognised by what it shows, without a doubt', () => {
    expect(known?.map.titles).toContain(form.title)
    expect(known?.problems).toEqual([])
  })

  it('has a step for every value that a document brings', () => {
    const own = documents.filter(document => document.form === form.id)
    expect(own.length).toBeGreaterThan(0)
    for (const document of own) {
      const { steps, problems } = planSteps(asRead(document), known!.map, view)
      expect(problems).toEqual([])
      const typed = (controls: ControlDefinition[], values: Record<string, string | number>) =>
        controls.filter(
          ({ input, field }) =>
            input !== 'given' && input !== 'computed' && values[field] !== undefined && values[field] !== '',
        )
      const { fields, number, date, amount, party } = document
      const held = { number, party, ...fields, [form.date ?? 'date']: date, [form.amount]: amount }
      const lines = form.lines ? document.lines.map(line => typed(form.lines!.controls, line)) : []
      const wanted = [...typed(controlsOf(form), held), ...lines.flat()].map(({ field }) => field)
      expect(
        steps
          .filter(({ computed }) => !computed)
          .map(({ field }) => field)
          .toSorted(),
      ).toEqual(wanted.toSorted())
    }
  })
})
