import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { knownReports } from '../../../laas/reports/known/index.ts'
import { findPager } from '../../../laas/reports/pager.ts'
import { prove } from '../../../laas/reports/prove.ts'
import { read } from '../../../laas/reports/read.ts'
import type { ReadDocument, Reading } from '../../../laas/reports/reading.ts'
import { makeOffice } from '../../../replica/data/office.ts'
import type { PracticeDocument } from '../../../replica/data/types.ts'
import { forms } from '../../../replica/forms/index.ts'
import { startReplica } from '../../../replica/replica.ts'
import { reports } from '../../../replica/reports/index.ts'
import { type Viewer, viewers } from '../../../replica/reports/printed.ts'
import { drawWith } from '../../../replica/viewers/index.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'
import { visitor } from '../../replica/visitor.ts'

const office = makeOffice()
const period = { from: '2024-01-06', to: '2024-07-06' }

/** Every page of a practice report in one viewer, as readings; the pager must lead through all of them. */
async function readRun(id: string, viewer: Viewer): Promise<Reading[]> {
  const report = reports.find(each => each.id === id)!
  const printed = report.print(office, period, 0)
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

interface Case {
  report: string
  id: string
  kind: string
  /** The number that this report prints. */
  number?: (document: PracticeDocument) => string
  /** Reports that leave cancelled documents out, or print no party. */
  valid?: true
  noParty?: true
  status?: 'unprovable'
  /** Documents that go over the end of a page: only viewers that show everything at once are whole. */
  split?: true
}

const contractNumber = (document: PracticeDocument) => String(document.fields.contractNumber)

const cases: Case[] = [
  { report: 'RCPT_DETAIL', id: 'receipt-detail', kind: 'receipt' },
  { report: 'REVENUE_REGISTER', id: 'revenue-register', kind: 'receipt', valid: true, noParty: true },
  { report: 'CASH_IN', id: 'cash-received', kind: 'receipt', valid: true },
  { report: 'REQ_REGISTER', id: 'requisition-register', kind: 'requisition' },
  { report: 'EXPENSE_REGISTER', id: 'expense-register', kind: 'requisition', valid: true },
  { report: 'CHEQUE', id: 'cheques', kind: 'cheque' },
  { report: 'CASH_OUT', id: 'cash-paid', kind: 'cheque' },
  { report: 'PURCHASE_REQUEST', id: 'purchase-requests', kind: 'contract', number: contractNumber },
  { report: 'EGP_REGISTER', id: 'egp-register', kind: 'contract' },
  { report: 'CONTRACT_ANNEX', id: 'contract-annexes', kind: 'contract', number: contractNumber },
  { report: 'LOAN_REGISTER', id: 'loan-register', kind: 'loan' },
  { report: 'BUDGET_TRANSFER', id: 'transfers', kind: 'transfer' },
  {
    report: 'REMITTANCE',
    id: 'remittances',
    kind: 'remittance',
    noParty: true,
    status: 'unprovable',
    split: true,
  },
  { report: 'JOURNAL', id: 'journals', kind: 'journal', noParty: true, status: 'unprovable' },
] // prettier-ignore

describe.each(viewers)('in %s', viewer => {
  it.each(cases)(
    '$report is read whole',
    async ({ report, id, kind, number, valid, noParty, status, split }) => {
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
      if (split && readings.length > 1) {
        expect(proof.status).toBe('incomplete')
        expect(proof.problems.map(problem => problem.code)).toContain('rowUnread')
        return
      }
      const documents = readings.flatMap(reading => reading.documents)
      const wanted = truth(kind).filter(d => !valid || !d.cancelled)
      expect(documents.map(d => told(d)).sort(byNumber)).toEqual(
        wanted.map(d => told(d, number?.(d))).sort(byNumber),
      )
      expect(proof.problems).toEqual([])
      expect(proof.status).toBe(status ?? 'complete')
      expect(readings.flatMap(reading => reading.problems)).toEqual([])
      if (readings.length > 1)
        expect(prove(readings.slice(1).map(r => r.pageProof)).status).toBe('incomplete')
    },
  )

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
