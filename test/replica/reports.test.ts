import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { reportAddress, type Seen, type Visitor, visitor } from './visitor.ts'

// Whole pages through a real server and a real parser: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

let replica: Replica
let reader: Visitor

beforeAll(async () => {
  replica = await startReplica({ delay: [0, 0] })
  reader = visitor(replica)
})
afterAll(() => replica.close())

const show = 'ctl00$ContentPlaceHolder1$btnShow'

async function shown(report: string): Promise<Seen> {
  let page = await reader.get(reportAddress(report))
  if (page.document.querySelector('#_ctl0_txtUserName')) page = await reader.login(page)
  return reader.post(page, {}, show)
}

const grid = (page: Seen) => [
  ...page.document.querySelectorAll<HTMLTableRowElement>('table.grid > tbody > tr'),
]
const items = (page: Seen) =>
  grid(page)
    .map(row => [...row.cells].map(cell => cell.textContent!.trim()))
    .filter(cells => /^\d+$/.test(cells[0]!))

describe('report of receipts', () => {
  it('is walked by postback to all 240, with its total on the last page alone', async () => {
    let page = await shown('RCPT_DETAIL')
    const seen = items(page)
    for (let number = 2; number <= 12; number++) {
      expect(page.text).not.toContain('รวมทั้งสิ้น')
      const links = [...page.document.querySelectorAll('tr.pgr a')].map(link => link.getAttribute('href')!)
      const next = links.find(link => link.includes(`'Page$${number}'`))!
      expect(next).toMatch(/^javascript:__doPostBack\('ctl00\$ContentPlaceHolder1\$GridView1'/)
      page = await reader.postback(page, 'ctl00$ContentPlaceHolder1$GridView1', `Page$${number}`)
      seen.push(...items(page))
    }
    const truth = replica.state.documents.filter(d => d.kind === 'receipt' && d.lost)
    expect(seen.map(cells => cells[2])).toEqual(truth.map(document => document.number))
    expect(seen).toHaveLength(240)
    expect(page.text).toContain('จำนวน 240 ฉบับ')
    const satang = truth.reduce((sum, document) => sum + document.amount, 0)
    const total = grid(page).find(row => row.textContent!.includes('รวมทั้งสิ้น'))!
    const digits = total.textContent!.replace(/\D/g, '')
    expect(Number(digits)).toBe(satang)
  })

  it('does not turn to a page that its pager does not offer', async () => {
    const page = await shown('RCPT_DETAIL')
    const refused = await reader.postback(page, 'ctl00$ContentPlaceHolder1$GridView1', 'Page$12')
    expect(refused.status).toBe(500)
    expect(refused.text).toContain('Invalid postback or callback argument')
  })

  it('breaks off, prints a wrong total, or is empty when told to', async () => {
    replica.faults.halfPage = true
    expect((await shown('RCPT_DETAIL')).text).not.toContain('</html>')
    expect((await shown('RCPT_DETAIL')).text).toContain('</html>')
    replica.faults.emptyReport = true
    expect(items(await shown('RCPT_DETAIL'))).toHaveLength(0)
    replica.faults.reset()
  })
})

describe('register of requisitions', () => {
  it('is one long page with every requisition, headers repeated, balances carried', async () => {
    const page = await shown('REQ_REGISTER')
    const truth = replica.state.documents.filter(d => d.kind === 'requisition' && d.lost)
    expect(items(page).map(cells => cells[2])).toEqual(truth.map(document => document.number))
    expect(page.text.match(/หน้า : \d\/4/g)).toHaveLength(4)
    expect(page.text.match(/ยอดยกไป/g)).toHaveLength(3)
    expect(page.text.match(/ยอดยกมา/g)).toHaveLength(3)
    expect(page.document.querySelector('tr.pgr')).toBeNull()
  })
})

it('says that a damaged report cannot be opened', async () => {
  replica.faults.damagedReport = 'RCPT_DETAIL'
  expect((await shown('RCPT_DETAIL')).text).toContain('ไม่สามารถเรียกดูรายงานนี้ได้')
  expect(items(await shown('REQ_REGISTER'))).toHaveLength(90)
  replica.faults.reset()
})
