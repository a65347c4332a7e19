import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { knownForms } from '../../../laas/forms/known/index.ts'
import { recognise } from '../../../laas/forms/recognise.ts'
import { shownContent } from '../../../laas/forms/shownContent.ts'
import { viewOf } from '../../../laas/forms/view.ts'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { forms } from '../../../replica/forms/index.ts'
import { linesTable } from '../../../replica/forms/lines.ts'
import { formTable } from '../../../replica/forms/render.ts'
import { makeFaults } from '../../../replica/server/faults.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'

const faults = makeFaults(() => {})

/** A form of the practice site with an entry in it. */
async function opened(form: (typeof forms)[number], number: string) {
  const validation = new EventValidation()
  const lines = Array.from({ length: form.lines?.first ?? 0 }, () => ({}))
  const held = {
    number,
    treasuryNumber: number,
    chequeNumber: number,
    [form.date ?? 'date']: '05/02/2567',
    [form.amount]: '100.00',
    party: 'นายดี สมมติ',
  }
  const html = `<p>ปีงบประมาณ 2567</p><form>${formTable(form, held, faults, validation)}${linesTable(form, lines, faults, validation)}</form>`
  const { document } = new JSDOM(html, { url: 'http://www.laas.go.th/Default.aspx' }).window
  const view = viewOf(document)
  const { grid } = await readGrid(document)
  return shownContent(view, recognise(view, knownForms)!, [...grid.rows, grid.texts])
}

it.each(forms)('reads the entry that $title shows, by its number', async form => {
  expect(await opened(form, '77/67')).toMatchObject({ number: '77/67', date: '2024-02-05', amount: 10_000 })
})

it.each(forms)('reads none from $title while it is empty of a number', async form => {
  expect(await opened(form, '')).toBeNull()
})
