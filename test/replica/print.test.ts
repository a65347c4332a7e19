import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readGrid } from '../../laas/reports/grid/readGrid.ts'
import { knownReports } from '../../laas/reports/known/index.ts'
import { readStatement } from '../../laas/reports/statements/readStatement.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { type Visitor, visitor } from './visitor.ts'

vi.setConfig({ testTimeout: 60_000 })

let replica: Replica
let clerk: Visitor

beforeAll(async () => {
  replica = await startReplica({ delay: [0, 0] })
  clerk = visitor(replica)
  await clerk.login(await clerk.get('http://www.laas.go.th/'))
})
afterAll(() => replica.close())

const address = (report: string, from = '06/01/2567', to = '06/07/2567') =>
  `http://www.laas.go.th/Print.aspx?report=${report}&from=${from}&to=${to}`

async function balances(page: string): Promise<Map<string, number>> {
  const { document } = await clerk.get(page)
  const { grid } = await readGrid(document, {})
  const { lines } = readStatement([grid], knownReports)!
  return new Map(
    lines.map(({ code, values }) => [code, (values.afterDebit ?? 0) - (values.afterCredit ?? 0)]),
  )
}

describe("the restored system's own reports", () => {
  it('stand in its menu', async () => {
    const menu = await clerk.get('http://www.laas.go.th/Default.aspx')
    const links = [...menu.document.querySelectorAll('a[href^="/Print.aspx"]')]
    expect(links.map(link => link.textContent)).toContain('งบทดลอง')
  })

  it('balance, and hold what was keyed, not what was lost', async () => {
    const restored = await balances(address('TRIAL_BALANCE'))
    expect([...restored.values()].reduce((sum, satang) => sum + satang, 0)).toBe(0)
    const until = replica.state.entries.filter(({ cancelled, date }) => !cancelled && date <= '2024-07-06')
    const receipts = until.filter(
      ({ kind, fields }) => kind === 'receipt' && fields.revenueCategory === 'ภาษีจัดสรร',
    )
    const lines = until.filter(({ kind }) => kind === 'journal').flatMap(journal => journal.lines)
    const booked = lines
      .filter(({ accountCode }) => accountCode === '421000')
      .reduce((sum, { debit, credit }) => sum + Number(debit) - Number(credit), 0)
    expect(restored.get('421000')).toBe(booked - receipts.reduce((sum, { amount }) => sum + amount, 0))
  })

  it('are asked for with days that are days', async () => {
    for (const page of [
      address('NONE'),
      address('TRIAL_BALANCE', '31/02/2567'),
      address('WORKSHEET', '07/07/2567'),
    ])
      expect((await clerk.get(page)).status).toBe(404)
  })
})
