import type { FormMap } from '../view.types.ts'
import { sought } from './sought.ts'

const from = (label: string) =>
  `${label} (โอนลด) | โอนลด ${label} | โอนจาก ${label} | ${label}โอนลด | ${label} (จาก) | ${label}`
const to = (label: string) =>
  `${label} (โอนเพิ่ม) | โอนเพิ่ม ${label} | โอนไป ${label} | โอนไปตั้งจ่าย ${label} | ${label}โอนเพิ่ม | ${label} (ไป)`

/** โอนงบประมาณ: the same four choices twice, told apart by what stands beside or above them. */
export const transfer: FormMap = {
  id: 'TRANSFER',
  kind: 'transfer',
  titles: [
    'โอนงบประมาณรายจ่าย',
    'โอนงบประมาณ',
    'โอนเงินงบประมาณ',
    'โอนเงินงบประมาณรายจ่าย',
    'การโอนงบประมาณ',
    'บันทึกโอนงบประมาณ',
  ],
  address: ['screenname=budget_transfer'],
  accepts: {},
  rejects: {},
  fields: [
    sought('plan', from('แผนงาน'), { required: true }),
    sought('job', from('งาน'), { required: true, after: ['plan'] }),
    sought('expenseCategory', from('หมวด'), { required: true, after: ['job'] }),
    sought('expenseType', from('ประเภท'), { required: true, after: ['expenseCategory'] }),
    sought('toPlan', to('แผนงาน'), { required: true, after: ['expenseType'] }),
    sought('toJob', to('งาน'), { required: true, after: ['toPlan'] }),
    sought('toExpenseCategory', to('หมวด'), { required: true, after: ['toJob'] }),
    sought('toExpenseType', to('ประเภท'), { required: true, after: ['toExpenseCategory'] }),
    sought('date', 'วันที่โอน | วันที่อนุมัติ | วันที่', { required: true }),
    sought('amount', 'จำนวนเงินที่โอน | จำนวนเงินโอน | จำนวนเงิน', { required: true }),
    sought('description', 'เหตุผล | เหตุผลความจำเป็น | คำชี้แจง | รายละเอียด'),
    sought('note', 'หมายเหตุ'),
  ],
}
