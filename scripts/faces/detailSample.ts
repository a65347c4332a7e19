import type { DocumentDetailProps } from '../../components/workspace/DocumentDetail.tsx'
import { nothing } from './nothing.ts'
import { todo } from './samples.ts'

/** A document entered with another sum, and once more. */
export const detail: DocumentDetailProps = {
  document: {
    ...todo[0]!,
    kind: 'receipt',
    state: 'differs',
    reason: '',
    newNumber: 'RCPT-00012/67',
    fields: [
      { name: 'หมวดรายรับ', text: 'ค่าธรรมเนียม ค่าปรับ และใบอนุญาต' },
      { name: 'ประเภทรายรับ', text: 'ค่าธรรมเนียมเก็บและขนมูลฝอย' },
    ],
    lines: [],
  },
  advice: [
    { do: 'cancel', number: 'RCPT-00098/67', kept: 'RCPT-00012/67' },
    {
      do: 'correct',
      number: 'RCPT-00012/67',
      difference: { field: 'amount', old: 125_000, seen: 152_000 },
    },
  ],
  lookedFor: true,
  seen: [
    {
      id: 'a',
      number: 'RCPT-00012/67',
      decision: 'linked',
      by: 'person',
      score: 71,
      reasons: [
        { code: 'sameDate', points: 20, values: [] },
        { code: 'sameParty', points: 30, values: [] },
      ],
      compared: [
        { field: 'date', old: '2024-01-08', seen: '2024-01-08', equal: true },
        { field: 'amount', old: 125_000, seen: 152_000, equal: false },
        { field: 'party', old: 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว', seen: 'น.ส.น้ำผึ้ง ตั้งใจเก็บเกี่ยว', equal: true },
        { field: 'revenueType', old: 'ค่าธรรมเนียมเก็บและขนมูลฝอย', seen: null, equal: false },
      ],
    },
    { id: 'b', number: 'RCPT-00098/67', decision: 'twice', by: 'rule', score: 0, reasons: [], compared: [] },
  ],
  evidence: [
    {
      title: 'รายงานรายละเอียดใบเสร็จรับเงิน',
      where: 'หน้า 3 เก็บเมื่อ 5 ส.ค. 2567 09:41',
      cells: ['45', '08/01/2567', 'RCPT-00045/67', 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว', '', '1,250.00'],
    },
  ],
  log: [
    {
      at: '2024-08-05T09:50:00',
      code: 'linkedNumber',
      values: ['ใบเสร็จรับเงิน RCPT-00045/67', 'RCPT-00012/67'],
    },
  ],
  onDecide: nothing,
  onClose: nothing,
}

const payee = 'ห้างหุ้นส่วนจำกัด สมมติก่อสร้าง ที่อยู่ยาว'

/** A requisition that the system does not show, while the cheque that pays it is there. */
export const paidRequisition: DocumentDetailProps = {
  ...detail,
  document: {
    id: 'q2',
    kind: 'requisition',
    state: 'todo',
    number: '124/67',
    date: '2024-02-06',
    amount: 500_000,
    party: payee,
    reason: '',
    newNumber: null,
    fields: [],
    lines: [],
  },
  advice: [{ do: 'enter' }],
  seen: [],
  evidence: [],
  log: [],
  payment: {
    how: 'sum',
    cheque: {
      id: 'c',
      kind: 'cheque',
      state: 'confirmed',
      number: '10012345',
      date: '2024-02-09',
      amount: 1_490_000,
      party: payee,
      fields: {},
    },
    requisitions: [
      {
        id: 'q1',
        kind: 'requisition',
        state: 'confirmed',
        number: '123/67',
        date: '2024-02-05',
        amount: 1_000_000,
        party: payee,
        fields: { netAmount: 990_000 },
      },
      {
        id: 'q2',
        kind: 'requisition',
        state: 'todo',
        number: '124/67',
        date: '2024-02-06',
        amount: 500_000,
        party: payee,
        fields: {},
      },
    ],
    sum: 1_490_000,
    missing: [],
  },
}
