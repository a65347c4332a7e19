import type { FormDefinition } from './definition.ts'

/** ใบสำคัญสรุปใบนำส่งเงิน: a line for each kind of money, baht and satang in two columns. */
export const remittanceSummary: FormDefinition = {
  id: 'remittance-summary',
  kind: 'remittance',
  menu: 'E2F3A4B5-1C2D-4E3F-9041-526374859AB1',
  screen: 'REC_REMITTANCE_SUMMARY',
  group: 'ระบบข้อมูลรายรับ',
  title: 'ใบสำคัญสรุปใบนำส่งเงิน',
  rows: [
    [
      { name: 'lblSummaryNo', field: 'number', label: 'เลขที่ใบสำคัญ', input: 'given' },
      { name: 'txtSummaryDate:txtMain', field: 'date', label: 'วันที่ใบสำคัญ', input: 'date', required: true },
    ],
    [
      {
        name: 'ddlSection:ddlMain',
        field: 'section',
        label: 'ส่วนราชการ',
        input: 'select',
        list: 'section',
        required: true,
      },
      { name: 'txtTotal:txtMain', field: 'amount', label: 'รวมเงิน', input: 'computed' },
    ],
  ],
  sums: {},
  amount: 'amount',
  lines: {
    name: 'dgKind',
    title: 'รายการประเภทเงิน',
    first: 2,
    add: 'link',
    controls: [
      { name: 'txtType', field: 'revenueType', label: 'ประเภทเงิน', input: 'text', required: true },
      { name: 'txtPlanCode', field: 'planCode', label: 'รหัสแผนงาน', input: 'text' },
      { name: 'txtAccountCode', field: 'accountCode', label: 'รหัสบัญชี', input: 'text' },
      { name: 'txtLineAmount', field: 'amount', label: 'จำนวนเงิน', input: 'split', required: true },
      { name: 'txtNote', field: 'note', label: 'หมายเหตุ', input: 'text' },
    ],
    sums: { amount: 'amount' },
  },
  columns: [
    { label: 'วันที่ใบสำคัญ', field: 'date', align: 'center' },
    { label: 'เลขที่ใบสำคัญ', field: 'number', align: 'center' },
    { label: 'ส่วนราชการ', field: 'section' },
    { label: 'รวมเงิน', field: 'amount', align: 'right' },
  ],
}
