import { budgetLine } from './budget-line.ts'
import type { FormDefinition } from './definition.ts'

const to = (name: string) => `to${name[0]!.toUpperCase()}${name.slice(1)}`

/** Four cascades on one form, two of them by postback, and the same words twice. */
export const transfer: FormDefinition = {
  id: 'transfer',
  kind: 'transfer',
  menu: '9C8B7A6F-5E4D-4C3B-A291-80F1E2D3C4B5',
  screen: 'budget_transfer',
  group: 'ระบบงบประมาณ',
  title: 'โอนงบประมาณรายจ่าย',
  rows: [
    [
      { name: 'lblTransferNo', field: 'number', label: 'เลขที่', input: 'given' },
      { name: 'txtTransferDate:txtMain', field: 'date', label: 'วันที่', input: 'date', required: true },
    ],
    ...budgetLine({ job: 'asmx', type: 'postback' }, '', undefined, text => `${text} (โอนลด)`),
    ...budgetLine({ job: 'asmx', type: 'postback' }, 'To', to, text => `${text} (โอนเพิ่ม)`),
    [
      { name: 'txtAmount:txtMain', field: 'amount', label: 'จำนวนเงิน', input: 'amount', required: true },
      { name: 'txtReason', field: 'description', label: 'เหตุผล', input: 'text' },
    ],
  ],
  sums: {},
  amount: 'amount',
  columns: [
    { label: 'วันที่', field: 'date', align: 'center' },
    { label: 'เลขที่', field: 'number', align: 'center' },
    { label: 'ประเภท (โอนลด)', field: 'expenseType' },
    { label: 'ประเภท (โอนเพิ่ม)', field: 'toExpenseType' },
    { label: 'จำนวนเงิน', field: 'amount', align: 'right' },
    { label: 'เหตุผล', field: 'description' },
  ],
}
