import { describe, expect, it } from 'vitest'
import type { DocumentContent } from '../../../laas/documents/document.ts'
import { fiscalYearOf } from '../../../laas/documents/fiscalYear.ts'
import { inGaps } from '../../../laas/documents/gap.ts'
import { identityOf } from '../../../laas/documents/identity.ts'
import { keyingOrder } from '../../../laas/documents/keyingOrder.ts'

const receipt: DocumentContent = {
  kind: 'receipt',
  number: 'RCPT-00045/67',
  date: '2024-01-06',
  amount: 123450,
  party: 'นายทดสอบ ระบบ',
  fiscalYear: 2567,
  cancelled: false,
  fields: {},
  raw: {},
  lines: [],
}

describe('fiscalYearOf', () => {
  it('turns over on 1 October', () => {
    expect(fiscalYearOf('2023-09-30')).toBe(2566)
    expect(fiscalYearOf('2023-10-01')).toBe(2567)
    expect(fiscalYearOf('2024-09-30')).toBe(2567)
    expect(() => fiscalYearOf('')).toThrow()
  })
})

describe('inGaps', () => {
  it('includes both ends and nothing beyond', () => {
    const days = ['2024-01-05', '2024-01-06', '2024-07-06', '2024-07-07']
    expect(days.map(day => inGaps(day))).toEqual([false, true, true, false])
    expect(inGaps('2025-02-01', [{ from: '2025-02-01', to: '2025-08-31' }])).toBe(true)
  })
})

describe('identityOf', () => {
  const same = (change: Partial<DocumentContent>) =>
    identityOf({ ...receipt, ...change }) === identityOf(receipt)

  it('does not depend on how the viewer writes it', () => {
    expect(same({ number: 'rcpt-๐๐๐๔๕ / ๖๗' })).toBe(true)
    expect(same({ party: 'ทดสอบ ระบบ', fields: { note: 'x' }, raw: { number: 'y' } })).toBe(true)
  })

  it('tells documents apart', () => {
    for (const change of [
      { number: 'RCPT-00046/67' },
      { date: '2024-01-07' },
      { amount: 123451 },
      { kind: 'loan' },
    ] as const)
      expect(same(change)).toBe(false)
    expect(same({ fields: { bookNumber: '01/67' } })).toBe(false)
  })

  it('falls back on party and description where there is no number', () => {
    const bare = { ...receipt, number: '' }
    expect(identityOf({ ...bare, party: 'นาย ทดสอบ  ระบบ' })).toBe(identityOf(bare))
    expect(identityOf({ ...bare, party: 'ผู้อื่น' })).not.toBe(identityOf(bare))
    expect(identityOf({ ...bare, fields: { description: 'ค่าปรับ' } })).not.toBe(identityOf(bare))
  })
})

describe('keyingOrder', () => {
  it('puts transfers first, journals last, then by date and number', () => {
    const docs = [
      { kind: 'journal', date: '2024-01-01', number: '1' },
      { kind: 'receipt', date: null, number: '1' },
      { kind: 'receipt', date: '2024-02-01', number: '10' },
      { kind: 'receipt', date: '2024-02-01', number: '9' },
      { kind: 'transfer', date: '2024-03-01', number: '1' },
    ] as const
    expect([...docs].sort(keyingOrder)).toEqual([docs[4], docs[3], docs[2], docs[1], docs[0]])
  })
})
