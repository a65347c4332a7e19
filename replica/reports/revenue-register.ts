import type { PracticeDocument } from '../data/types.ts'
import { dateSlashed } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { table } from './table.ts'

/** ทะเบียนเงินรายรับ: type by type. */
export const revenueRegister = table<PracticeDocument>({
  id: 'REVENUE_REGISTER',
  title: 'ทะเบียนเงินรายรับ',
  group: 'ระบบข้อมูลรายรับ',
  viewer: 'ssrs',
  items: (state, period) =>
    documentsOf(state, 'receipt', period)
      .filter(receipt => !receipt.cancelled)
      .sort((a, b) => String(a.fields.revenueType).localeCompare(String(b.fields.revenueType), 'th')),
  labels: 'party',
  main: 'amount',
  groupBy: receipt => String(receipt.fields.revenueType),
  columns: [
    { key: 'date', label: 'วัน เดือน ปี', align: 'center', cell: receipt => dateSlashed(receipt.date) },
    { key: 'number', label: 'เลขที่ใบเสร็จรับเงิน', align: 'center', cell: receipt => receipt.number },
    { key: 'party', label: 'รายการ', cell: receipt => receipt.party },
    { key: 'amount', label: 'จำนวนเงิน', sum: receipt => receipt.amount },
  ],
})
