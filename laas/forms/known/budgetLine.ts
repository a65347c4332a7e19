import { sought } from './sought.ts'

/** Plan → job and category → type, as on every form that spends; the screens' ids are known facts. */
export const budgetLine = [
  sought('plan', 'แผนงาน', { ids: ['FbddlPlan_ddlMain'], required: true }),
  sought('job', 'งาน', { ids: ['FbddlJob_ddlMain'], required: true, after: ['plan'] }),
  sought('expenseCategory', 'หมวดรายจ่าย | หมวด | งบ/หมวดรายจ่าย | หมวดรายจ่าย/งบ | งบรายจ่าย', {
    ids: ['FbddlCategory_ddlMain'],
    required: true,
    after: ['job'],
  }),
  sought('expenseType', 'ประเภทรายจ่าย | ประเภท', {
    ids: ['FbddlType_ddlMain'],
    required: true,
    after: ['expenseCategory'],
  }),
]

export const section = sought('section', 'ส่วนราชการ | หน่วยงาน | หน่วยงานผู้เบิก | สำนัก/กอง | กอง/สำนัก | สังกัด')
