import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { makeOffice } from '../../replica/data/office.ts'
import { postingsOf } from '../../replica/data/postings.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { reports } from '../../replica/reports/index.ts'
import { viewers } from '../../replica/reports/printed.ts'
import { reportAddress, type Visitor, visitor } from './visitor.ts'

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

const period = { from: '2024-01-06', to: '2024-07-06' }
const satang = (text = '') =>
  text === '' || text === '-' ? 0 : (text.startsWith('(') ? -1 : 1) * Number(text.replace(/\D/g, ''))

it.each(reports)('$title is printed in every viewer', async report => {
  for (const viewer of viewers) {
    const page = await reader.get(
      `${reportAddress(report.id)}&viewer=${viewer}&from=06/01/2567&to=06/07/2567`,
    )
    expect(page.status).toBe(200)
    const first = report.print(replica.state, period, 0).pages[0]!.find(row => row.role === 'item')!
    // Crystal cuts long texts into lines: compared without white space.
    const seen = page.document.querySelector('.wrap')!.textContent!.replace(/\s/g, '')
    for (const cell of Object.values(first.cells)) expect(seen).toContain(cell.replace(/\s/g, ''))
  }
})

it.each(reports)('$title adds up to what it prints', report => {
  const rows = report.print(makeOffice(), period, 0).pages.flat()
  const total = rows.find(row => row.role === 'total')
  for (const [key, text] of Object.entries(total?.cells ?? {})) {
    if (!/^\(?[\d,]+\.\d\d\)?$|^-$/.test(text)) continue
    const items = rows.filter(row => row.role === 'item' || row.role === 'continuation')
    expect(items.reduce((sum, row) => sum + satang(row.cells[key]), 0)).toBe(satang(text))
  }
})

it('keeps books that balance', () => {
  for (const document of makeOffice().documents) {
    const postings = postingsOf(document)
    expect(postings.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0)
  }
})
