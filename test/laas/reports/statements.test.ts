import { describe, expect, it } from 'vitest'
import { prove } from '../../../laas/reports/prove.ts'
import { dresses } from './dress/index.ts'
import { readIn } from './measured/dresses.ts'
import { codes, readPage, table } from './pages.ts'
import { printedOf } from './practiceReports.ts'

const page = (rows: string[][]) =>
  `<div>งบทดลอง</div>${table([['ชื่อบัญชี', 'รหัสบัญชี', 'เดบิต', 'เครดิต'], ...rows])}`
const cash = ['เงินสด', '110100', '1,500', '-']
const due = ['เจ้าหนี้', '210100', '-', '1,500']

describe('balances', () => {
  it('add up, whole baht too', async () => {
    const reading = await readPage(page([cash, due, ['รวม', '', '1,500', '1,500']]))
    expect(reading.proof.status).toBe('complete')
    expect(codes(reading)).toEqual([])
  })

  it('say where they do not, and where debits are no credits', async () => {
    const wrong = await readPage(page([cash, due, ['รวม', '', '1,600', '1,500']]))
    expect(wrong.proof.status).toBe('incomplete')
    const uneven = await readPage(page([cash, due.with(3, '1,400'), ['รวม', '', '1,500', '1,400']]))
    expect(uneven.proof.status).toBe('incomplete')
  })

  it('are proved over the ends of pages, and a missing page is seen', async () => {
    const { pages } = dresses.find(({ name }) => name === 'GridView 2.0')!
    const readings = await readIn(pages(printedOf('LEDGER')))
    const proofs = readings.map(reading => reading.pageProof)
    expect(prove(proofs).status).toBe('complete')
    expect(prove(proofs.toSpliced(4, 1)).status).toBe('incomplete')
  }, 60_000)
})
