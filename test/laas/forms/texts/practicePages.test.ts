import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { knownForms } from '../../../../laas/forms/known/index.ts'
import { shownContent } from '../../../../laas/forms/shownContent.ts'
import { shownEntry } from '../../../../laas/forms/texts/shownEntry.ts'
import { textRows } from '../../../../laas/forms/texts/textRows.ts'
import { viewOf } from '../../../../laas/forms/view.ts'
import { readGrid } from '../../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../../laas/reports/read.ts'
import type { Entry } from '../../../../replica/data/types.ts'
import { forms } from '../../../../replica/forms/index.ts'
import { detailsView } from '../../../../replica/screens/shown.ts'

const entry: Entry = {
  id: 'e1',
  form: '',
  kind: '',
  number: '77/67',
  date: '2024-02-05',
  amount: 125_050,
  party: 'นายดี สมมติ',
  cancelled: false,
  fields: { treasuryNumber: '77/67', section: 'กองคลัง' },
  lines: [],
  of: null,
  flaw: null,
  savedAt: '',
}

type Form = (typeof forms)[number]

/** The lines of an entry below it, three of them. */
function linesOf({ lines }: Form): string {
  if (!lines) return ''
  const row = (cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  const line = ({ input }: { input: string }, at: number) => (input === 'amount' ? `${at}00.00` : `${at}/67`)
  const heads = row(['ลำดับ', ...lines.controls.map(({ label }) => label)])
  const rows = [1, 2, 3].map(at => row([String(at), ...lines.controls.map(control => line(control, at))]))
  return `<table rules="all" border="1">${heads}${rows.join('')}</table>`
}

/** The page of an entry without a control, as the practice site draws it. */
const pageOf = (form: Form) =>
  new JSDOM(`<p>ปีงบประมาณ 2567</p>${detailsView(form, entry)}${linesOf(form)}`, {
    url: `http://www.laas.go.th/Default.aspx?screenname=${form.screen}&id=e1`,
  }).window.document

it.each(forms)('reads the entry that $title shows in texts, by its number', form => {
  const document = pageOf(form)
  const shown = shownEntry(viewOf(document), textRows(document), knownForms, '2026-11-23')
  expect(shown && shownContent(shown.view, shown.recognised, [])).toMatchObject({
    number: '77/67',
    date: '2024-02-05',
    amount: 125_050,
  })
})

it.each(forms)('takes the entry that $title shows in texts for no list of several', async form => {
  const { grid } = await readGrid(pageOf(form))
  expect(read(grid).documents.length).toBeLessThan(2)
})
