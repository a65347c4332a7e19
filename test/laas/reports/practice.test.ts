import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { findPager } from '../../../laas/reports/pager.ts'
import { prove } from '../../../laas/reports/prove.ts'
import { read } from '../../../laas/reports/read.ts'
import type { Reading } from '../../../laas/reports/reading.ts'
import type { PracticeDocument } from '../../../replica/data/types.ts'
import { type Replica, startReplica } from '../../../replica/replica.ts'
import { viewers } from '../../../replica/reports/printed.ts'
import { reportAddress, type Seen, type Visitor, visitor } from '../../replica/visitor.ts'

let replica: Replica
let reader: Visitor

beforeAll(async () => {
  replica = await startReplica({ delay: [0, 0] })
  reader = visitor(replica)
  await reader.login(await reader.get('https://www.oldlaasreport.dla.go.th/'))
})
afterAll(() => replica.close())

const readPage = async (page: Seen): Promise<Reading> =>
  read((await readGrid(new JSDOM(page.text).window.document)).grid)

/** Goes by the pager that was found, and by nothing else. */
async function readAll(report: string, viewer: string): Promise<Reading[]> {
  const first = await reader.get(`${reportAddress(report)}&viewer=${viewer}`)
  let page = await reader.post(first, {}, 'ctl00$ContentPlaceHolder1$btnShow')
  const readings = [await readPage(page)]
  for (;;) {
    const next = findPager(page.document)?.next
    if (!next) return readings
    const [, target, argument] = /\('([^']*)','([^']*)'\)/.exec(next.getAttribute('href') ?? next.getAttribute('onclick') ?? '')!
    page = await reader.postback(page, target!, argument!)
    readings.push(await readPage(page))
  }
}

const told = (document: Reading['documents'][number] | PracticeDocument) => ({
  number: document.number,
  date: document.date,
  amount: document.amount,
  party: document.party.replace(/\s/g, ''),
  cancelled: document.cancelled,
})

describe.each(viewers)('in %s', viewer => {
  it.each([
    ['RCPT_DETAIL', 'receipt-detail', 'receipt'],
    ['REQ_REGISTER', 'requisition-register', 'requisition'],
  ])('%s is read whole and proved', async (report, id, kind) => {
    const readings = await readAll(report, viewer)
    const truth = replica.state.documents.filter(d => d.kind === kind && d.lost)
    expect(new Set(readings.map(reading => reading.report))).toEqual(new Set([id]))
    expect(new Set(readings.map(reading => reading.filter)).size).toBe(1)
    expect(readings[0]!.period).toEqual({ from: '2024-01-06', to: '2024-07-06' })
    const documents = readings.flatMap(reading => reading.documents)
    expect(documents.map(told)).toEqual(truth.map(told))
    expect(readings.flatMap(reading => reading.problems)).toEqual([])
    const proof = prove(readings.map(reading => reading.pageProof))
    expect(proof.problems).toEqual([])
    expect(proof.status).toBe('complete')
    if (readings.length > 1) {
      expect(readings[0]!.proof.status).toBe('incomplete')
      expect(prove(readings.slice(1).map(reading => reading.pageProof)).status).toBe('incomplete')
    }
  })
})
