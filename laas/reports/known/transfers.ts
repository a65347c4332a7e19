import type { ReportMap } from '../map.ts'

/** โอน / แก้ไขคำชี้แจงงบประมาณ: from one budget line to another. Columns assumed. */
export const transferReport: ReportMap = {
  id: 'transfers',
  kind: 'transfer',
  site: 'report',
  titles: [
    'รายงานการโอนงบประมาณรายจ่าย',
    'การโอนงบประมาณรายจ่าย',
    'โอนงบประมาณรายจ่าย',
    'บัญชีโอนงบประมาณ',
    'รายงานการโอนงบประมาณ',
  ],
  columns: [
    { field: 'number', labels: ['เลขที่', 'เลขที่เอกสาร', 'เลขที่โอน', 'เลขที่ใบโอน', 'เลขที่การโอน', 'ครั้งที่'] },
    { field: 'date', labels: ['วันที่', 'วันที่โอน', 'วันที่อนุมัติ', 'วันที่เอกสาร'] },
    { field: 'amount', labels: ['จำนวนเงิน', 'จำนวนเงินที่โอน', 'จำนวนเงินโอน', 'โอนเพิ่ม', 'ยอดโอน'] },
    { field: 'plan', labels: ['โอนลดแผนงาน', 'โอนจากแผนงาน', 'จากแผนงาน'] },
    { field: 'job', labels: ['โอนลดงาน', 'โอนจากงาน', 'จากงาน'] },
    { field: 'expenseCategory', labels: ['โอนลดหมวด', 'โอนจากหมวด', 'จากหมวด', 'โอนลดหมวดรายจ่าย'] },
    { field: 'expenseType', labels: ['โอนลดประเภท', 'โอนจากประเภท', 'จากประเภท', 'โอนลดประเภทรายจ่าย'] },
    { field: 'toPlan', labels: ['โอนเพิ่มแผนงาน', 'โอนไปแผนงาน', 'โอนไปตั้งจ่ายแผนงาน'] },
    { field: 'toJob', labels: ['โอนเพิ่มงาน', 'โอนไปงาน'] },
    { field: 'toExpenseCategory', labels: ['โอนเพิ่มหมวด', 'โอนไปหมวด', 'โอนเพิ่มหมวดรายจ่าย'] },
    { field: 'toExpenseType', labels: ['โอนเพิ่มประเภท', 'โอนไปประเภท', 'โอนเพิ่มประเภทรายจ่าย'] },
    { field: 'description', labels: ['เหตุผล', 'คำชี้แจง', 'รายการ'] },
  ],
  required: ['number', 'amount'],
  expected: ['date'],
  lines: 'may',
}
