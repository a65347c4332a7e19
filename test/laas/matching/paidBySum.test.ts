import { describe, expect, it } from 'vitest'
import { type Payable, paidBySum } from '../../../laas/matching/paidBySum.ts'

const paper = (amount: number, date = '2024-02-05', party = 'ร้านสมมติ ก่อสร้าง', net?: number): Payable => ({
  amount,
  date,
  party,
  fields: net === undefined ? {} : { netAmount: net },
})
const cheque = (amount: number, party?: string) => paper(amount, '2024-02-09', party)

describe('the requisitions that a cheque pays by its sum', () => {
  it('are those of one payee that come to it in one way only, net', () => {
    const [a, b] = [paper(100_000, '2024-02-05', undefined, 99_000), paper(50_000)]
    const others = [paper(70_000), paper(149_000, '2024-02-05', 'ร้านอื่น'), paper(149_000, '2024-02-10')]
    expect(paidBySum(cheque(149_000), [a, b, ...others])).toEqual([a, b])
    expect(paidBySum(cheque(99_000), [a, b])).toEqual([a])
  })

  it('are none where two ways come to it, or the day or the payee is another', () => {
    const requisitions = [paper(50_000), paper(50_000), paper(70_000)]
    expect(paidBySum(cheque(120_000), requisitions)).toBeNull()
    expect(paidBySum(cheque(100_000), [paper(50_000), paper(50_000, '2024-01-08')])).toBeNull()
    expect(paidBySum(cheque(50_000, ''), [paper(50_000, '2024-02-05', '')])).toBeNull()
    expect(paidBySum(cheque(50_000, 'นางมาลี ดี'), [paper(50_000, '2024-02-05', 'นายมาลี ดี')])).toBeNull()
  })

  it('are none in a crowd, where chance makes any sum', () => {
    const crowd = Array.from({ length: 13 }, (_, n) => paper(2 ** n * 100))
    expect(paidBySum(cheque(300), crowd)).toBeNull()
    expect(paidBySum(cheque(300), crowd.slice(0, 12))).toEqual(crowd.slice(0, 2))
  })
})
