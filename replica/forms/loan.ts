import type { FormDefinition } from './definition.ts'

export const loan: FormDefinition = {
  id: 'loan',
  kind: 'loan',
  menu: '7E2F9A10-3C4D-4B5A-9687-1F2E3D4C5B6A',
  screen: 'EXP_LOAN',
  group: 'ระบบข้อมูลรายจ่าย',
  title: 'สัญญาการยืมเงิน',
  rows: [
    [
      { name: 'lblLoanNo', field: 'number', label: 'เลขที่สัญญา', input: 'given' },
      { name: 'ddlSection:ddlMain', field: 'section', label: 'ส่วนราชการ', input: 'select', list: 'section' },
    ],
    [
      { name: 'txtLoanDate:txtMain', field: 'date', label: 'วันที่ยืม', input: 'date', required: true },
      { name: 'txtDueDate:txtMain', field: 'dueDate', label: 'วันครบกำหนด', input: 'date' },
    ],
    [
      { name: 'txtBorrower:txtMain', field: 'party', label: 'ผู้ยืม', input: 'text', required: true },
      { name: 'txtAmount:txtMain', field: 'amount', label: 'จำนวนเงินยืม', input: 'amount', required: true },
    ],
    [{ name: 'txtPurpose', field: 'description', label: 'รายการ', input: 'textarea' }],
  ],
  sums: {},
  amount: 'amount',
  columns: [
    { label: 'วันที่ยืม', field: 'date', align: 'center' },
    { label: 'เลขที่สัญญา', field: 'number', align: 'center' },
    { label: 'ผู้ยืม', field: 'party' },
    { label: 'รายการ', field: 'description' },
    { label: 'จำนวนเงินยืม', field: 'amount', align: 'right' },
  ],
}
