import type { FormMap } from '../view.types.ts'
import { section } from './budgetLine.ts'
import { sought } from './sought.ts'

/** สัญญาการยืมเงิน. */
export const loan: FormMap = {
  id: 'LOAN',
  kind: 'loan',
  titles: ['สัญญาการยืมเงิน', 'สัญญายืมเงิน', 'บันทึกสัญญาการยืมเงิน', 'ยืมเงิน', 'เงินยืม'],
  address: ['screenname=EXP_LOAN'],
  accepts: {},
  rejects: {},
  fields: [
    section,
    sought('date', 'วันที่ยืม | วันที่สัญญา | วันที่ทำสัญญา | วันที่', { required: true }),
    sought('dueDate', 'วันครบกำหนด | วันที่ครบกำหนด | กำหนดส่งใช้ | ครบกำหนดวันที่'),
    sought('party', 'ผู้ยืม | ชื่อผู้ยืม | ชื่อผู้ยืมเงิน', { required: true }),
    sought('amount', 'จำนวนเงินยืม | จำนวนเงินที่ยืม | จำนวนเงิน', { required: true }),
    sought('description', 'รายการ | วัตถุประสงค์ | เพื่อ | รายละเอียด'),
    sought('contractNumber', 'เลขที่สัญญายืม | เลขที่สัญญา'),
    sought('note', 'หมายเหตุ'),
  ],
}
