import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { knownReports } from '../../../laas/reports/known/index.ts'
import { findPager } from '../../../laas/reports/pager.ts'
import { prove } from '../../../laas/reports/prove.ts'
import { read } from '../../../laas/reports/read.ts'
import type { ReadDocument, Reading } from '../../../laas/reports/reading.ts'
import type { PracticeDocument } from '../../../replica/data/types.ts'
import { forms } from '../../../replica/forms/index.ts'
import { startReplica } from '../../../replica/replica.ts'
import { reports } from '../../../replica/reports/index.ts'
import { type Viewer, viewers } from '../../../replica/reports/printed.ts'
import { drawWith } from '../../../replica/viewers/index.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'
import { visitor } from '../../replica/visitor.ts'
import { office, period, practiceReports, printedOf, truthOf } from './practiceReports.ts'

/** Every page of a practice report in one viewer, as readings; the pager must lead through all of them. */
async function readRun(id: string, viewer: Viewer): Promise<Reading[]> {
  const report = reports.find(each => each.id === id)!
  const printed = printedOf(id)
  const pages = viewer === 'plain' || viewer === 'jasper' ? 1 : printed.pages.length
  const readings: Reading[] = []
  for (let page = 1; page <= pages; page++) {
    const drawn = drawWith(viewer, printed, page, 'ctl00:x', new EventValidation())
    const { document } = new JSDOM(
      `<html><title>${report.title}</title><body><b>ระบบรายงาน e-LAAS เดิม</b>${drawn}</body></html>`,
    ).window
    expect((await findPager([document]))?.next ?? null).toEqual(page < pages ? expect.anything() : null)
    readings.push(read((await readGrid(document)).grid))
  }
  return readings
}

const letters = (text: string) => text.replace(/\s/g, '')
const byNumber = (a: { number: string }, b: { number: string }) => a.number.localeCompare(b.number)
const truth = (kind: string) => office.documents.filter(d => d.kind === kind && d.lost)

/** Prints documents that go over the end of a page: only viewers that show everything at once are whole. */
const split = 'REMITTANCE'

describe.each(viewers)('in %s', viewer => {
  it.each(practiceReports)('$report is read whole', async practice => {
    const { report, id, number, noParty, status } = practice
    const readings = await readRun(report, viewer)
    expect(new Set(readings.map(reading => reading.report))).toEqual(new Set([id]))
    expect(new Set(readings.map(reading => reading.filter)).size).toBe(1)
    expect(readings[0]!.period).toEqual(period)
    const proof = prove(readings.map(reading => reading.pageProof))
    const told = (d: ReadDocument | PracticeDocument, own?: string) => ({
      number: own ?? d.number,
      date: d.date,
      amount: d.amount,
      party: noParty ? '' : letters(d.party),
      cancelled: d.cancelled,
    })
    if (report === split && readings.length > 1) {
      expect(proof.status).toBe('incomplete')
      expect(proof.problems.map(problem => problem.code)).toContain('rowUnread')
      return
    }
    const documents = readings.flatMap(reading => reading.documents)
    expect(documents.map(d => told(d)).sort(byNumber)).toEqual(
      truthOf(practice)
        .map(d => told(d, number?.(d)))
        .sort(byNumber),
    )
    expect(proof.problems).toEqual([])
    expect(proof.status).toBe(status ?? 'complete')
    expect(readings.flatMap(reading => reading.problems)).toEqual([])
    if (readings.length > 1) expect(prove(readings.slice(1).map(r => r.pageProof)).status).toBe('incomplete')
  })

  it.each(['TRIAL_BALANCE', 'DAILY_STATUS', 'CASH_FLOW', 'WORKSHEET'])('%s adds up', async report => {
    const readings = await readRun(report, viewer)
    expect(readings.flatMap(reading => reading.documents)).toEqual([])
    expect(prove(readings.map(reading => reading.pageProof)).status).toBe('complete')
  })
})

it('keeps the lines of remittances and vouchers', async () => {
  const [remittances] = await readRun('REMITTANCE', 'plain')
  const sums = (lines: { amount?: unknown }[]) => lines.map(line => line.amount)
  expect(remittances!.documents.map(d => sums(d.lines))).toEqual(truth('remittance').map(d => sums(d.lines)))
  const [journals] = await readRun('JOURNAL', 'plain')
  expect(journals!.documents.map(d => d.lines.length)).toEqual(truth('journal').map(d => d.lines.length))
  expect(journals!.documents[0]!.lines[0]!.fields.account).toBe(truth('journal')[0]!.lines[0]!.account)
})

it.each([
  ['รับเงินรายได้', 'system-receipts'],
  ['ฎีกาเบิกเงิน', 'system-requisitions'],
  ['การจัดทำเช็ค', 'system-cheques'],
  ['สัญญา/ข้อตกลง', 'system-contracts'],
  ['สัญญาการยืมเงิน', 'system-loans'],
  ['โอนงบประมาณรายจ่าย', 'system-transfers'],
  ['ใบนำส่งเงิน', 'system-remittances'],
  ['ใบผ่านรายการบัญชี', 'system-journals'],
])('the list of %s gives the new numbers', async (title, id) => {
  const replica = await startReplica({ delay: [0, 0] })
  try {
    const reader = visitor(replica)
    await reader.login(await reader.get('http://www.laas.go.th/'))
    const form = forms.find(each => each.title === title)!
    const page = await reader.get(
      `http://www.laas.go.th/Default.aspx?menu=${form.menu}&control=list&screenname=${form.screen}&editable=true`,
    )
    const lists = knownReports.filter(map => map.site === 'system')
    const reading = read((await readGrid(page.document)).grid, lists)
    expect(reading.report).toBe(id)
    const entries = replica.state.entries.filter(entry => entry.form === form.id).slice(0, 20)
    expect(reading.documents.map(d => [d.number, d.date, d.amount, d.party])).toEqual(
      entries.map(e => [e.number, e.date, e.amount, id === 'system-remittances' ? '' : e.party]),
    )
  } finally {
    await replica.close()
  }
})
