import type { PracticeDocument } from '../data/types.ts'
import { dateShort } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { order, table } from './table.ts'

export const loans = table<PracticeDocument>({
  id: 'LOAN_REGISTER',
  title: 'ทะเบียนสัญญาการยืมเงิน',
  group: 'ระบบข้อมูลรายจ่าย',
  viewer: 'plain',
  items: (state, period) => documentsOf(state, 'loan', period),
  labels: 'description',
  main: 'amount',
  count: items => `จำนวน ${items.length} สัญญา`,
  columns: [
    order,
    { key: 'number', label: 'เลขที่สัญญา', align: 'center', cell: loan => loan.number },
    { key: 'date', label: 'วันที่ยืม', align: 'center', cell: loan => dateShort(loan.date) },
    { key: 'party', label: 'ผู้ยืม', cell: loan => loan.party },
    { key: 'description', label: 'รายการ', cell: loan => String(loan.fields.description) },
    {
      key: 'dueDate',
      label: 'วันครบกำหนด',
      align: 'center',
      cell: loan => dateShort(String(loan.fields.dueDate)),
    },
    { key: 'amount', label: 'จำนวนเงินยืม', sum: loan => loan.amount },
  ],
})
