import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BalanceLine,
  compareBalances,
  otherDifferences,
} from '../../../../laas/matching/reconcile/balances.ts'
import { type Balances, effectsOf, type OpenDocument } from '../../../../laas/matching/reconcile/effects.ts'
import { explain } from '../../../../laas/matching/reconcile/explain.ts'

const line = (code: string, name: string, after: number, groups: string[] = []): BalanceLine => ({
  code,
  name,
  groups,
  values: { after },
})

function open(change: Partial<OpenDocument>): OpenDocument {
  return {
    id: 'a',
    kind: 'receipt',
    number: '1',
    date: '2024-03-05',
    amount: 10_000,
    party: '',
    state: 'todo',
    fields: {},
    lines: [],
    seenAmount: null,
    again: 0,
    ...change,
  }
}

const explained = (
  difference: number,
  documents: OpenDocument[],
  balances: Balances = 'accounts',
  name = 'ภาษีอากร',
) =>
  explain(
    compareBalances([line('411000', name, difference)], [line('411000', name, 0)], 'closing'),
    documents.flatMap(document => effectsOf(document, balances)),
    balances,
  )[0]!

describe('two reports of balances', () => {
  it('are compared by code, debits less credits', () => {
    const old = { code: '1', name: 'ก', groups: [], values: { afterDebit: 500, afterCredit: 0 } }
    const seen = { code: '1', name: 'ก (เปลี่ยนชื่อ)', groups: [], values: { afterDebit: 0, afterCredit: 20 } }
    expect(compareBalances([old], [seen], 'closing')).toMatchObject([
      { old: 500, seen: -20, difference: 520 },
    ])
  })

  it('show what only one side has, and do not call it zero', () => {
    const rows = compareBalances([line('1', 'ก', 5)], [line('2', 'ข', 7)], 'closing')
    expect(rows).toMatchObject([
      { name: 'ก', old: 5, seen: null, difference: 5 },
      { name: 'ข', old: null, seen: 7, difference: -7 },
    ])
  })

  it('tell lines apart by name where one code stands for several banks', () => {
    const old = [line('110201', 'กรุงไทย 1', 5), line('110201', 'กรุงไทย 2', 7)]
    const seen = [line('110201', 'กรุงไทย 2', 7), line('110201', 'กรุงไทย 1', 6)]
    expect(compareBalances(old, seen, 'closing').map(({ difference }) => difference)).toEqual([-1, 0])
  })

  it('tell of other columns that differ, though what is compared is equal', () => {
    const of = (budget: number, spent: number) => [
      { code: '', name: 'ค่าวัสดุ', groups: [], values: { budget, spent } },
    ]
    const columns = [
      { key: 'budget', label: 'งบประมาณ' },
      { key: 'spent', label: 'เบิกจ่าย' },
    ]
    expect(compareBalances(of(10, 5), of(8, 5), 'spent')[0]!.difference).toBe(0)
    expect(otherDifferences(of(10, 5), of(8, 5), columns, 'spent')).toEqual([{ label: 'งบประมาณ', count: 1 }])
    expect(otherDifferences(of(10, 5), of(10, 4), columns, 'spent')).toEqual([])
  })

  it('lose no satang, whatever lines there are', () => {
    const any = fc.uniqueArray(fc.tuple(fc.nat(50), fc.integer({ min: -1e12, max: 1e12 })), {
      selector: ([n]) => n,
    })
    const lines = any.map(list => list.map(([n, after]) => line(String(n), `บัญชี ${n}`, after)))
    fc.assert(
      fc.property(lines, lines, (old, seen) => {
        const sum = (of: BalanceLine[]) => of.reduce((total, { values }) => total + values.after!, 0)
        const rows = compareBalances(old, seen, 'closing')
        expect(rows.reduce((total, { difference }) => total + difference, 0)).toBe(sum(old) - sum(seen))
      }),
    )
  })
})

describe('a difference is explained', () => {
  const journal = (debit: number, credit: number) =>
    open({
      kind: 'journal',
      id: 'j',
      lines: [{ amount: null, raw: {}, fields: { accountCode: '411000', debit, credit } }],
    })

  it('by the lines of a journal with that code', () => {
    expect(explained(2_500, [journal(2_500, 0)])).toMatchObject({ sum: 2_500, remainder: 0 })
  })

  it('by receipts of the category that bears the name of the account', () => {
    const receipt = open({ fields: { revenueCategory: 'หมวดภาษีอากร' } })
    expect(explained(-10_000, [receipt], 'accounts', 'หมวดภาษีอากร')).toMatchObject({ remainder: 0 })
  })

  it('by both, and never by a receipt and its remittance together', () => {
    const receipt = open({ fields: { accountCode: '411000' } })
    const remittance = open({
      id: 'm',
      kind: 'remittance',
      lines: [{ amount: 10_000, raw: {}, fields: { accountCode: '411000' } }],
    })
    const row = explained(-7_500, [remittance, receipt, journal(2_500, 0)])
    expect(row).toMatchObject({ sum: -7_500, remainder: 0 })
    expect(row.effects.map(({ document }) => document.kind)).toEqual(['receipt', 'journal'])
    expect(explained(-20_000, [remittance, receipt])).toMatchObject({ sum: -10_000, remainder: -10_000 })
  })

  it('not at all by documents picked out to fit: what remains is shown', () => {
    const three = [1, 2, 4].map(n =>
      open({ id: `r${n}`, amount: n * 100, fields: { accountCode: '411000' } }),
    )
    expect(explained(-300, three)).toMatchObject({ sum: -700, remainder: 400 })
  })

  it('not by a document that names another account, or none', () => {
    expect(
      explained(-10_000, [open({ fields: { accountCode: '412000' } }), open({ id: 'b' })]),
    ).toMatchObject({
      effects: [],
      sum: 0,
      remainder: -10_000,
    })
  })

  it('by what was keyed wrong, and what was keyed twice', () => {
    const fields = { accountCode: '411000' }
    expect(explained(-90, [open({ state: 'differs', seenAmount: 9_910, fields })])).toMatchObject({
      remainder: 0,
    })
    expect(explained(10_000, [open({ state: 'twice', again: 1, fields })])).toMatchObject({ remainder: 0 })
    expect(explained(10_000, [open({ state: 'unreported', fields })])).toMatchObject({ remainder: 0 })
    expect(explained(-90, [open({ state: 'differs', seenAmount: null, fields })])).toMatchObject({
      remainder: -90,
    })
  })

  it('in a bank by the number of the account, however the bank is written', () => {
    const cheque = open({ kind: 'cheque', fields: { bank: 'ธ.กรุงไทย ออมทรัพย์ 123-4-56789-0' } })
    const requisition = open({
      id: 'q',
      kind: 'requisition',
      fields: { bank: 'ธ.กรุงไทย ออมทรัพย์ 123-4-56789-0', netAmount: 9_000 },
    })
    const row = explained(-10_000, [requisition, cheque], 'banks', 'ธนาคารกรุงไทย เลขที่ 1234567890')
    expect(row).toMatchObject({ remainder: 0 })
    expect(row.effects.map(({ document }) => document.kind)).toEqual(['cheque'])
  })

  it('in the budget by plan and category, every part of the line', () => {
    const old: BalanceLine[] = [
      { code: '', name: 'ค่าวัสดุ', groups: ['แผนงานการศึกษา'], values: { spent: 500 } },
    ]
    const rows = compareBalances(old, [], 'spent')
    const fields = { plan: 'แผนงานการศึกษา', expenseCategory: 'หมวดค่าวัสดุ' }
    const of = (plan: string) => open({ kind: 'requisition', amount: 500, fields: { ...fields, plan } })
    const result = (plan: string) => explain(rows, effectsOf(of(plan), 'budget'), 'budget')[0]
    expect(result('แผนงานการศึกษา')).toMatchObject({ remainder: 0 })
    expect(result('แผนงานสาธารณสุข')).toMatchObject({ remainder: 500 })
  })
})
