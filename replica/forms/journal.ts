import type { FormDefinition } from './definition.ts'

/** ใบผ่านรายการบัญชี: lines are added by a `javascript:` link, debits must equal credits. */
export const journal: FormDefinition = {
  id: 'journal',
  kind: 'journal',
  menu: 'F0E1D2C3-B4A5-4968-8778-695A4B3C2D1E',
  screen: 'ACC_JOURNAL',
  group: 'ระบบบัญชี',
  title: 'ใบผ่านรายการบัญชี',
  rows: [
    [
      { name: 'lblJournalNo', field: 'number', label: 'เลขที่', input: 'given' },
      { name: 'txtJournalDate:txtMain', field: 'date', label: 'วันที่', input: 'date', required: true },
    ],
    [{ name: 'txtDescription', field: 'description', label: 'คำอธิบาย', input: 'textarea', required: true }],
    [
      { name: 'txtDebit:txtMain', field: 'amount', label: 'รวมเดบิต', input: 'computed' },
      { name: 'txtCredit:txtMain', field: 'credit', label: 'รวมเครดิต', input: 'computed' },
    ],
  ],
  sums: {},
  amount: 'amount',
  lines: {
    name: 'dgLine',
    title: 'รายการบัญชี',
    first: 1,
    add: 'link',
    controls: [
      {
        name: 'ddlAccount',
        field: 'account',
        label: 'ชื่อบัญชี',
        input: 'select',
        list: 'account',
        required: true,
      },
      { name: 'txtAccountCode', field: 'accountCode', label: 'รหัสบัญชี', input: 'text' },
      { name: 'txtLineDebit', field: 'debit', label: 'เดบิต', input: 'amount' },
      { name: 'txtLineCredit', field: 'credit', label: 'เครดิต', input: 'amount' },
    ],
    sums: { amount: 'debit', credit: 'credit' },
    balanced: ['debit', 'credit'],
  },
  columns: [
    { label: 'วันที่', field: 'date', align: 'center' },
    { label: 'เลขที่', field: 'number', align: 'center' },
    { label: 'คำอธิบาย', field: 'description' },
    { label: 'จำนวนเงิน', field: 'amount', align: 'right' },
  ],
}
