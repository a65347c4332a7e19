import type { PracticeDocument } from '../data/types.ts'
import { dateSlashed } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { table } from './table.ts'

const line = ({ fields }: PracticeDocument) => `${fields.plan} ${fields.job} ${fields.expenseCategory}`

/** ทะเบียนรายจ่ายตามงบประมาณ: budget line by budget line. */
export const expenseRegister = table<PracticeDocument>({
  id: 'EXPENSE_REGISTER',
  title: 'ทะเบียนรายจ่ายตามงบประมาณ',
  group: 'ระบบงบประมาณ',
  viewer: 'jasper',
  items: (state, period) =>
    documentsOf(state, 'requisition', period)
      .filter(requisition => !requisition.cancelled)
      .sort((a, b) => line(a).localeCompare(line(b), 'th')),
  labels: 'party',
  main: 'amount',
  groupBy: line,
  columns: [
    { key: 'date', label: 'วันที่', align: 'center', cell: requisition => dateSlashed(requisition.date) },
    { key: 'number', label: 'เลขที่ฎีกา', align: 'center', cell: requisition => requisition.number },
    { key: 'party', label: 'จ่ายให้', cell: requisition => requisition.party },
    { key: 'expenseType', label: 'ประเภท', cell: requisition => String(requisition.fields.expenseType) },
    { key: 'amount', label: 'จำนวนเงิน', sum: requisition => requisition.amount },
  ],
})
