import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { Kind } from '../../../laas/documents/kinds.ts'
import { propose } from '../../../laas/forms/propose.ts'
import { viewOf } from '../../../laas/forms/view.ts'
import { type ControlDefinition, controlsOf } from '../../../replica/forms/definition.ts'
import { forms } from '../../../replica/forms/index.ts'
import { linesTable } from '../../../replica/forms/lines.ts'
import { formTable } from '../../../replica/forms/render.ts'
import { makeFaults } from '../../../replica/server/faults.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'

const faults = makeFaults(() => {})

/** A form of the practice site with ids and names that tell nothing, and without its title. */
function nameless(form: (typeof forms)[number]): Document {
  const validation = new EventValidation()
  const html = `${formTable(form, {}, faults, validation)}${linesTable(form, [{}, {}], faults, validation)}`
  let n = 0
  const bare = html
    .replace(/ (?:id|name)="[^"]*"/g, all => `${all.slice(0, all.indexOf('"'))}"x${(n++ * 7919) % 10_007}"`)
    .replaceAll(form.title, '')
  return new JSDOM(`<form>${bare}</form>`, { url: 'http://www.laas.go.th/' }).window.document
}

it('proposes at least 95 % of the fields right by labels alone', () => {
  let [right, all] = [0, 0]
  const missed: string[] = []
  for (const form of forms) {
    const view = viewOf(nameless(form))
    const { fields, lines } = propose(view, form.kind as Kind)
    const check = (controls: ControlDefinition[], proposed: typeof fields, where: string) => {
      for (const { field, label, input } of controls) {
        if (input === 'given') continue
        all++
        const found = [...proposed].find(([, one]) => one.label === label || one.label === `${label} *`)
        if (found?.[0] === field || (input === 'computed' && !found)) right++
        else missed.push(`${form.id} ${where}${label}: ${field}, not ${found?.[0]}`)
      }
    }
    check(controlsOf(form), fields, '')
    check(form.lines?.controls ?? [], lines, 'line ')
  }
  console.log(`labels alone: ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`, missed)
  expect(right / all).toBeGreaterThanOrEqual(0.95)
})
