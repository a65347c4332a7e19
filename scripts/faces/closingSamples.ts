import type { BalancePair } from '../../components/closing/balancePair.ts'
import type { WorkspaceProps } from '../../components/workspace/Workspace.tsx'
import { defaultGaps } from '../../laas/documents/gap.ts'
import type { Kind, State } from '../../laas/documents/kinds.ts'
import { kinds } from '../../laas/documents/kinds.ts'
import { type BalanceLine, compareBalances } from '../../laas/matching/reconcile/balances.ts'
import { effectsOf, type OpenDocument } from '../../laas/matching/reconcile/effects.ts'
import { explain } from '../../laas/matching/reconcile/explain.ts'
import { reconcile } from '../../laas/matching/reconcile/reconcile.ts'
import type { ReconcileInput } from '../../laas/matching/reconcile/types.ts'
import { nothing } from './nothing.ts'

/** All figures here are invented. */
const sums = (
  [
    ['receipt', '2024-01', 'confirmed', 212, 184_250_075],
    ['receipt', '2024-01', 'cancelled', 2, 41_000],
    ['receipt', '2024-01', 'outside', 31, 9_120_050],
    ['requisition', '2024-01', 'confirmed', 88, 1_204_500_000],
    ['requisition', '2024-01', 'skipped', 1, 1_500_000],
    ['cheque', '2024-01', 'confirmed', 64, 980_000_000],
    ['receipt', '2024-02', 'confirmed', 96, 77_310_050],
    ['receipt', '2024-02', 'saved', 18, 4_512_000],
    ['receipt', '2024-02', 'differs', 2, 345_000],
    ['receipt', '2024-02', 'twice', 1, 85_000],
    ['receipt', '2024-02', 'todo', 31, 9_870_000],
    ['requisition', '2024-02', 'todo', 120, 1_998_750_000],
    ['receipt', '2024-03', 'todo', 240, 201_455_025],
    ['requisition', '2024-04', 'filled', 1, 12_345_600],
    ['cheque', '', 'todo', 2, 4_000_000],
  ] as [Kind, string, State, number, number][]
).map(([kind, month, state, count, satang]) => ({ kind, month, state, count, satang }))

const whole = { from: '2024-01-01', to: '2024-07-31' }
const input: ReconcileInput = {
  sums,
  gaps: defaultGaps,
  reports: [
    { kind: 'receipt', period: whole, holds: 'complete' },
    { kind: 'requisition', period: { from: '2024-01-01', to: '2024-02-29' }, holds: 'complete' },
    { kind: 'requisition', period: { from: '2024-03-01', to: '2024-03-31' }, holds: 'damaged' },
    { kind: 'cheque', period: { from: '2024-01-01', to: '2024-01-31' }, holds: 'complete' },
  ],
  lists: [
    { kind: 'receipt', title: 'รายการ', period: { from: '2024-01-01', to: '2024-02-29' }, read: 'whole' },
    { kind: 'requisition', title: 'รายการ', period: { from: '2024-01-01', to: '2024-01-31' }, read: 'whole' },
    { kind: 'cheque', title: 'รายการ', period: { from: '2024-01-01', to: '2024-01-31' }, read: 'whole' },
  ],
  seen: sums
    .filter(({ state }) => state === 'confirmed')
    .map(({ kind, month, count, satang }) => ({
      kind,
      month,
      confirmed: { count, satang },
      unreported: { count: month === '2024-02' ? 1 : 0, satang: month === '2024-02' ? 25_000 : 0 },
      asked: { count: 0, satang: 0 },
      contradicted: 0,
    })),
  waiting: [],
  none: kinds
    .filter(kind => !['receipt', 'requisition', 'cheque'].includes(kind))
    .map(kind => ({ kind, month: '2024-01' })),
}

const result = reconcile({ ...input, sums: sums.filter(({ month }) => month !== '') })
export const closingUndated = reconcile({ ...input, seen: null })

const old: BalanceLine[] = [
  ['110100', 'เงินสด', 1_101_123_270],
  ['110201', 'เงินฝากธนาคาร – ออมทรัพย์ สาขาตัวอย่าง', 2_500_199_489],
  ['411000', 'ภาษีอากร', -151_200_000],
  ['532000', 'ค่าใช้สอย', 68_854_152],
].map(([code, name, after]) => ({
  code: String(code),
  name: String(name),
  groups: [],
  values: { after: Number(after) },
}))
const missing = { 411000: 12_500_00, 532000: -3_000_00 } as Record<string, number>
const seen = old.map(line => ({
  ...line,
  values: { after: line.values.after! + (missing[line.code] ?? 0) },
}))
const receipt = (n: number, satang: number): OpenDocument => ({
  id: `r${n}`,
  kind: 'receipt',
  number: `RCPT-0004${n}/67`,
  date: '2024-03-05',
  amount: satang,
  party: 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว',
  state: 'todo',
  fields: { revenueCategory: 'ภาษีอากร' },
  lines: [],
  seenAmount: null,
  again: 0,
})
const open = [receipt(5, 10_000_00), receipt(6, 2_500_00)]

const march = { from: '2024-03-01', to: '2024-03-31' }
const captured = { at: '2024-08-05T09:41:00', problems: [] }

const balances: BalancePair[] = [
  {
    report: 'trial-balance',
    balances: 'accounts',
    title: 'งบทดลอง',
    period: march,
    sides: { old: captured, system: captured },
    rows: explain(
      compareBalances(old, seen, 'closing'),
      open.flatMap(document => effectsOf(document, 'accounts')),
      'accounts',
    ),
    others: [{ label: 'ยอดยกมา', count: 1 }],
  },
  {
    report: 'daily-status',
    balances: 'banks',
    title: 'รายงานสถานะการเงินประจำวัน',
    period: march,
    sides: { old: captured, system: null },
    rows: [],
    others: [],
  },
]

export const closing: WorkspaceProps['closing'] = {
  result,
  counting: false,
  balances,
  problems: [],
  skipped: [{ ...receipt(9, 15_000_00), reason: 'มีในระบบอยู่แล้ว' }],
  unreported: [{ ...receipt(8, 250_00), id: 's1', number: 'RCPT-00311/67', reason: '' }],
  today: '2024-08-05',
  office: 'เทศบาลตำบลตัวอย่าง (ข้อมูลสมมติ)',
  onOffice: nothing,
  signers: { preparer: 'นางสาวกุ้งนึ่ง ตั้งใจทำ', checker: '', director: 'นายปั้น ผู้ใหญ่ดี' },
  onSigners: nothing,
  onPrint: nothing,
  onSheets: nothing,
  onNone: nothing,
}
