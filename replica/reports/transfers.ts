import type { PracticeDocument } from '../data/types.ts'
import { datePlain } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { order, table } from './table.ts'

const text = (key: string) => (document: PracticeDocument) => String(document.fields[key] ?? '')

export const transfers = table<PracticeDocument>({
  id: 'BUDGET_TRANSFER',
  title: 'รายงานการโอนงบประมาณรายจ่าย',
  group: 'ระบบงบประมาณ',
  viewer: 'plain',
  items: (state, period) => documentsOf(state, 'transfer', period),
  labels: 'expenseType',
  main: 'amount',
  columns: [
    order,
    { key: 'number', label: 'เลขที่', align: 'center', cell: transfer => transfer.number },
    { key: 'date', label: 'วันที่', align: 'center', cell: transfer => datePlain(transfer.date) },
    { key: 'plan', label: 'แผนงาน', group: 'โอนลด', cell: text('plan') },
    { key: 'job', label: 'งาน', group: 'โอนลด', cell: text('job') },
    { key: 'expenseCategory', label: 'หมวด', group: 'โอนลด', cell: text('expenseCategory') },
    { key: 'expenseType', label: 'ประเภท', group: 'โอนลด', cell: text('expenseType') },
    { key: 'toPlan', label: 'แผนงาน', group: 'โอนเพิ่ม', cell: text('toPlan') },
    { key: 'toJob', label: 'งาน', group: 'โอนเพิ่ม', cell: text('toJob') },
    { key: 'toExpenseCategory', label: 'หมวด', group: 'โอนเพิ่ม', cell: text('toExpenseCategory') },
    { key: 'toExpenseType', label: 'ประเภท', group: 'โอนเพิ่ม', cell: text('toExpenseType') },
    { key: 'amount', label: 'จำนวนเงิน', sum: transfer => transfer.amount },
    { key: 'description', label: 'เหตุผล', cell: text('description') },
  ],
})
