import type { ReportMap } from '../map.ts'
import { requisitionRegister } from './requisitionRegister.ts'

/** ทะเบียนรายจ่ายตามงบประมาณ: requisitions under the budget line that they are paid from. Columns assumed. */
export const expenseRegister: ReportMap = {
  ...requisitionRegister,
  id: 'expense-register',
  titles: ['ทะเบียนรายจ่ายตามงบประมาณ', 'ทะเบียนรายจ่าย', 'รายงานทะเบียนรายจ่ายตามงบประมาณ'],
}
