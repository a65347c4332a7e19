import type { ReportMap } from '../map.ts'
import { receiptDetail } from './receiptDetail.ts'

/** ทะเบียนเงินรายรับ: receipts under the type of revenue that they are. Columns assumed. */
export const revenueRegister: ReportMap = {
  ...receiptDetail,
  id: 'revenue-register',
  titles: ['ทะเบียนเงินรายรับ', 'ทะเบียนรายรับ', 'รายงานทะเบียนเงินรายรับ'],
  group: 'revenueType',
  expected: [],
}

/** สมุดเงินสดรับ: receipts by day. Columns assumed. */
export const cashReceived: ReportMap = {
  ...receiptDetail,
  id: 'cash-received',
  titles: ['สมุดเงินสดรับ'],
}
