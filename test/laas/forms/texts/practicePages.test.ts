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

/** The page of an entry without a control, as the practice site draws it. */
const pageOf = (form: (typeof forms)[number]) =>
  new JSDOM(`<p>ปีงบประมาณ 2567</p>${detailsView(form, entry)}`, {
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
