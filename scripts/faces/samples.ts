import type { Contradiction } from '../../components/panel/Contradictions.tsx'
import type { TodoItem } from '../../components/panel/form.ts'
import type { Check, Found } from '../../components/panel/found.ts'
import type { Question } from '../../components/panel/Questions.tsx'
import type { ReportInView } from '../../components/panel/report.ts'
import type { IncompleteCapture, Tally } from '../../components/popup/sums.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { ReadBackField } from '../../laas/forms/view.types.ts'

/** All names, numbers and amounts here are invented. */

export const tallies: readonly Tally[] = [
  ['receipt', '2024-01', 'confirmed', 212, 184_250_075],
  ['receipt', '2024-01', 'todo', 31, 9_870_000],
  ['receipt', '2024-01', 'differs', 2, 345_000],
  ['receipt', '2024-02', 'confirmed', 96, 77_310_050],
  ['receipt', '2024-02', 'saved', 18, 4_512_000],
  ['receipt', '2024-02', 'filled', 1, 120_000],
  ['receipt', '2024-02', 'twice', 1, 85_000],
  ['receipt', '2024-03', 'todo', 240, 201_455_025],
  ['requisition', '2024-01', 'confirmed', 88, 1_204_500_000],
  ['requisition', '2024-01', 'skipped', 3, 1_500_000],
  ['requisition', '2024-02', 'todo', 120, 1_998_750_000],
  ['requisition', '2024-03', 'unknown', 1, 0],
  ['cheque', '2024-01', 'confirmed', 64, 980_000_000],
  ['cheque', '', 'todo', 2, 4_000_000],
].map(([kind, month, state, count, satang]) => ({ kind, month, state, count, satang }) as Tally)

export const lostMonths = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07']

export const incomplete: readonly IncompleteCapture[] = [
  {
    report: 'a',
    title: 'รายงานรายละเอียดใบเสร็จรับเงิน/หลักฐานการรับเงิน',
    page: null,
    missing: [4, 5, 6, 11],
    detail: [{ label: 'รวมทั้งสิ้น', counted: false, printed: 12_345_600, computed: 12_095_600 }],
  },
  {
    report: 'b',
    title: 'ทะเบียนคุมฎีกาเบิกเงิน',
    page: null,
    detail: [{ label: 'จำนวนฎีกา', counted: true, printed: 120, computed: 118 }],
  },
]

export const report: ReportInView = {
  title: 'รายงานรายละเอียดใบเสร็จรับเงิน/หลักฐานการรับเงิน',
  kind: 'receipt',
  period: { from: '2024-01-06', to: '2024-01-31' },
  page: { number: 1, of: 12 },
  documents: 20,
  satang: 123_456_789_012_50,
  status: 'complete',
  controlTotals: [{ label: 'รวมหน้านี้', field: 'amount', printed: 12_345_600, computed: 12_345_600 }],
  problems: [],
}

const longParty = 'ห้างหุ้นส่วนจำกัด กิ่งฟ้าก่อสร้างที่ปรึกษาวิศวกรรมและการค้าวัสดุก่อสร้างปู่ญ่าฐานุกูล (สำนักงานใหญ่)'

const rows: [string, string, number, string][] = [
  ['RCPT-00045/67', '2024-01-08', 125_000, 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว'],
  ['RCPT-00046/67', '2024-01-08', 9_876_543_210_50, longParty],
  ['RCPT-00047/67', '2024-01-09', 30_000, 'นายปั้น ผู้ใหญ่ดี'],
  ['RCPT-00048/67', '2024-01-09', 30_000, 'นายปั้น ผู้ใหญ่ดี'],
  ['01/67 เลขที่ 52', '2024-01-10', 1_204_075, 'กรมที่ดินตัวอย่าง'],
  ['', '2024-01-11', 560_000, 'บริษัท กุ้งนึ่งซีฟู้ด จำกัด'],
]

export const todo: readonly TodoItem[] = rows.map(([number, date, amount, party], index) => ({
  id: `d${index + 1}`,
  kind: 'receipt',
  number,
  date,
  amount,
  party,
  description: 'ค่าธรรมเนียมเก็บและขนมูลฝอย ประจำเดือนมกราคม 2567',
}))

export const flag: Problem = { code: 'yearUnknown', values: ['2567'], weight: 'flag' }
export const stop: Problem = { code: 'wrongYear', values: ['2567', '2568'], weight: 'stop' }
/** An older version's code: shown by the sentence for codes without a text. */
export const textless: Problem = { code: 'noSuchCode', values: ['ตัวอย่าง'], weight: 'flag' }

export const readBack: readonly ReadBackField[] = [
  ['date', 'วันที่รับเงิน', '08/01/2567', '08/01/2567', 'equal'],
  ['party', 'ผู้ชำระเงิน', longParty, longParty, 'equal'],
  [
    'revenueCategory',
    'หมวดรายรับ',
    'หมวดค่าธรรมเนียม ค่าปรับ และใบอนุญาต',
    'หมวดค่าธรรมเนียม ค่าปรับ และใบอนุญาต',
    'equal',
  ],
  ['revenueType', 'ประเภทรายรับ', 'ค่าธรรมเนียมเก็บและขนมูลฝอย', 'ค่าธรรมเนียมเก็บและขนมูลฝอย', 'equal'],
  ['amount', 'จำนวนเงิน', '1,250.00', '1,250.00', 'equal'],
  ['netAmount', 'รับสุทธิ', '1,250.00', '1,250.00', 'computed'],
].map(
  ([field, label, wanted, shown, verdict]) =>
    ({ field, label, line: null, wanted, shown, verdict }) as ReadBackField,
)

export const wrongReadBack: readonly ReadBackField[] = [
  ...readBack.slice(0, 4),
  {
    field: 'amount',
    label: 'จำนวนเงิน',
    line: null,
    wanted: '1,250.00',
    shown: '1,520.00',
    verdict: 'different',
  },
  { field: 'note', label: 'หมายเหตุ', line: null, wanted: 'ชำระผ่านธนาคาร', shown: '', verdict: 'missing' },
]

export const steps = readBack.map((field, index) => ({
  key: field.field,
  label: field.label,
  state: index < 3 ? ('done' as const) : ('todo' as const),
}))

export const contradictions: readonly Contradiction[] = [
  {
    field: 'amount',
    values: [
      { value: 125_000, from: ['ทะเบียนคุมฎีกาเบิกเงิน'], chosen: false },
      { value: 152_000, from: ['ทะเบียนรายจ่ายตามงบประมาณ', ''], chosen: false },
    ],
  },
  {
    field: 'party',
    values: [
      { value: 'นายปั้น ผู้ใหญ่ดี', from: ['ทะเบียนคุมฎีกาเบิกเงิน'], chosen: true },
      { value: longParty, from: ['ทะเบียนรายจ่ายตามงบประมาณ'], chosen: false },
    ],
  },
]

export const questions: readonly Question[] = [
  {
    documentId: 'd1',
    sightingId: 's1',
    old: { number: 'RCPT-00045/67', date: '2024-01-08', amount: 125_000, party: 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว' },
    seen: { number: 'RCPT-00012/67', date: '2024-01-08', amount: 152_000, party: 'น.ส.น้ำผึ้ง ตั้งใจเก็บเกี่ยว' },
    score: 62,
    reasons: [
      { code: 'date_equal', points: 25, values: ['08/01/2567'] },
      { code: 'party_near', points: 30, values: [] },
      { code: 'amount_swapped', points: -12, values: ['1,250.00', '1,520.00'] },
    ],
    differs: ['amount', 'number'],
  },
  {
    documentId: 'd2',
    sightingId: 's2',
    old: { number: 'RCPT-00046/67', date: '2024-01-08', amount: 9_876_543_210_50, party: longParty },
    seen: { number: '', date: '2024-01-09', amount: 9_876_543_210_50, party: longParty },
    score: 71,
    reasons: [{ code: 'amount_equal', points: 40, values: [] }],
    differs: ['date'],
  },
]

const found = (index: number, extra: Partial<Found> = {}): Found => {
  const item = todo[index]
  if (!item) throw new Error(`no sample ${index}`)
  const { id, number, date, amount, party } = item
  return { id, number, date, amount, party, newNumber: `RCPT-0001${index}/67`, ...extra }
}

export const check: Check = {
  partial: false,
  groups: {
    confirmed: { count: 2, satang: 155_000, items: [found(0), found(2)] },
    differs: { count: 1, satang: 9_876_543_210_50, items: [found(1, { seenAmount: 9_876_543_201_50 })] },
    twice: { count: 1, satang: 30_000, items: [found(3, { again: ['RCPT-00021/67', 'RCPT-00022/67'] })] },
    unreported: { count: 0, satang: 0, items: [] },
  },
}
