import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { knownReports } from '../../../laas/reports/known/index.ts'
import { prove } from '../../../laas/reports/prove.ts'
import { read } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'
import { mapOf } from '../../../laas/reports/teach/mapOf.ts'
import type { Layout, Meaning } from '../../../laas/reports/teach/meaning.ts'
import { proposeColumns } from '../../../laas/reports/teach/propose.ts'
import { makeOffice } from '../../../replica/data/office.ts'
import { reports } from '../../../replica/reports/index.ts'
import { type Printed, type Viewer, viewers } from '../../../replica/reports/printed.ts'
import { drawWith } from '../../../replica/viewers/index.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'

const office = makeOffice()
const period = { from: '2024-01-06', to: '2024-07-06' }
const title = 'สมุดของสำนักปลัด'
/** A heading that nobody knows, the same on every page. */
const strange = (key: string) => `ฬ${[...key].map(letter => 'กขคฆงจฉช'[letter.charCodeAt(0) % 8]).join('')}ฬ`

/** Every page of a practice report under names that nobody knows. */
async function gridsOf(id: string, viewer: Viewer): Promise<Grid[]> {
  const report = reports.find(each => each.id === id)!
  const plain = report.print(office, period, 0)
  const printed: Printed = {
    ...plain,
    titles: plain.titles.map(text => text.replaceAll(report.title, title)),
    columns: plain.columns.map(column => ({
      ...column,
      label: strange(column.key),
      ...(column.group && { group: strange(column.group) }),
    })),
  }
  const pages = viewer === 'plain' || viewer === 'jasper' ? 1 : printed.pages.length
  const grids: Grid[] = []
  for (let page = 1; page <= pages; page++) {
    const drawn = drawWith(viewer, printed, page, 'ctl00:x', new EventValidation())
    const { document } = new JSDOM(`<html><title>${title}</title><body>${drawn}</body></html>`).window
    grids.push((await readGrid(document)).grid)
  }
  return grids
}

const letters = (text: string) => text.replace(/\s/g, '')
const byNumber = (a: { number: string }, b: { number: string }) => a.number.localeCompare(b.number)

const cases: { report: string; kind: string; fields: Record<string, Meaning>; layout: Layout }[] = [
  {
    report: 'RCPT_DETAIL',
    kind: 'receipt',
    layout: 'one',
    fields: { order: 'sequence', date: 'date', number: 'number', party: 'party', amount: 'amount' },
  },
  {
    report: 'LOAN_REGISTER',
    kind: 'loan',
    layout: 'one',
    fields: { order: 'sequence', date: 'date', number: 'number', party: 'party', amount: 'amount' },
  },
  {
    report: 'REQ_REGISTER',
    kind: 'requisition',
    layout: 'several',
    fields: { order: 'sequence', date: 'date', number: 'number', party: 'party', amount: 'amount' },
  },
]

describe.each(viewers)('in %s', viewer => {
  it.each(cases)(
    '$report is taught on one page and read on all',
    async ({ report, kind, fields, layout }) => {
      const grids = await gridsOf(report, viewer)
      expect(read(grids[0]!).report).toBeNull()
      const proposal = proposeColumns(grids[0]!)
      expect(proposal.header).not.toBeNull()
      expect(proposal.titles).toContain(title)
      const said: Record<number, Meaning> = {}
      for (const { index, label } of proposal.columns)
        for (const [key, field] of Object.entries(fields))
          if (label.split(' ').includes(strange(key))) said[index] = field
      const draft = { kind: kind as 'receipt', title, name: '', layout, fields: said }
      const { map, problems } = mapOf(proposal, draft, 'report')
      expect(problems).toEqual([])
      const readings = grids.map(grid => read(grid, [...knownReports, map!]))
      const told = (d: { number: string; date: string | null; amount: number | null; party: string }) => ({
        number: d.number,
        date: d.date,
        amount: d.amount,
        party: letters(d.party),
      })
      const truth = office.documents.filter(d => d.kind === kind && d.lost)
      const documents = readings.flatMap(reading => reading.documents)
      expect(documents.map(told).sort(byNumber)).toEqual(truth.map(told).sort(byNumber))
      expect(prove(readings.map(reading => reading.pageProof)).status).toBe('complete')
    },
  )
})
