import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { viewers } from '../../replica/reports/printed.ts'
import { reportAddress, type Seen, type Visitor, visitor } from './visitor.ts'

// Whole pages through a real server and a real parser: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

let replica: Replica
let reader: Visitor

beforeAll(async () => {
  replica = await startReplica({ delay: [0, 0] })
  reader = visitor(replica)
  await reader.login(await reader.get('https://www.oldlaasreport.dla.go.th/'))
})
afterAll(() => replica.close())

/** Presses the pager to the end: any link that turns to the next page. */
async function allPages(report: string, viewer: string): Promise<Seen[]> {
  const first = await reader.get(`${reportAddress(report)}&viewer=${viewer}`)
  const seen = [await reader.post(first, {}, 'ctl00$ContentPlaceHolder1$btnShow')]
  for (;;) {
    const page = seen.at(-1)!
    const wanted = `Page$${seen.length + 1}`
    const links = [...page.document.querySelectorAll('a[href^="javascript:__doPostBack"]')]
    const link = links.find(
      a => a.getAttribute('title') === 'Next Page' || a.getAttribute('href')!.includes(`'${wanted}'`),
    )
    if (!link) return seen
    const [, target, argument] = /\('([^']*)','([^']*)'\)/.exec(link.getAttribute('href')!)!
    seen.push(await reader.postback(page, target!, argument!))
  }
}

it.each(viewers)('%s prints every receipt once, and the total', async viewer => {
  const pages = await allPages('RCPT_DETAIL', viewer)
  const text = pages.map(page => page.document.querySelector('.wrap')!.textContent).join('\n')
  const truth = replica.state.documents.filter(d => d.kind === 'receipt' && d.lost)
  expect(text.match(/RCPT-\d{5}\/67/g)).toEqual(truth.map(document => document.number))
  expect(text.match(/รวมทั้งสิ้น/g)).toHaveLength(1)
})

it.each(viewers)('%s prints every cheque of the register once', async viewer => {
  const pages = await allPages('REQ_REGISTER', viewer)
  const text = pages.map(page => page.document.querySelector('.wrap')!.textContent).join('\n')
  const cheques = replica.state.documents
    .filter(d => d.kind === 'requisition' && d.lost)
    .map(d => d.fields.chequeNumber)
  expect(text.match(/100450\d\d|100451\d\d/g)).toEqual(cheques.filter(Boolean))
})

it('gives the texts of Crystal new class names at each rendering', async () => {
  const [first] = await allPages('RCPT_DETAIL', 'crystal')
  const [second] = await allPages('RCPT_DETAIL', 'crystal')
  const classOf = (page: Seen | undefined) => page!.document.querySelector('.crystalstyle > div')!.className
  expect(classOf(first)).not.toBe(classOf(second))
})
