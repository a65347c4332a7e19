import type { FormDefinition } from './definition.ts'

/** ใบนำส่งเงิน: a line for each receipt; a line is added by a submit button. */
export const remittance: FormDefinition = {
  id: 'remittance',
  kind: 'remittance',
  menu: 'A1B2C3D4-E5F6-4789-8A9B-0C1D2E3F4A5B',
  screen: 'REC_REMITTANCE',
  group: 'ระบบข้อมูลรายรับ',
  title: 'ใบนำส่งเงิน',
  rows: [
    [
      { name: 'lblRemitNo', field: 'number', label: 'เลขที่ใบนำส่ง', input: 'given' },
      { name: 'txtRemitDate:txtMain', field: 'date', label: 'วันที่นำส่ง', input: 'date', required: true },
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
      { name: 'ddlMethod:ddlMain', field: 'method', label: 'วิธีนำส่ง', input: 'select', list: 'method' },
    ],
    [{ name: 'txtTotal:txtMain', field: 'amount', label: 'รวมเงิน', input: 'computed' }],
  ],
  sums: {},
  amount: 'amount',
  lines: {
    name: 'dgReceipt',
    title: 'รายการใบเสร็จรับเงิน',
    first: 2,
    add: 'button',
    controls: [
      {
        name: 'txtReceiptNo',
        field: 'receiptNumber',
        label: 'เล่มที่-เลขที่ใบเสร็จ',
        input: 'text',
        required: true,
      },
      { name: 'txtType', field: 'revenueType', label: 'ประเภทเงิน', input: 'text' },
      { name: 'txtJobCode', field: 'jobCode', label: 'รหัสงาน', input: 'text' },
      { name: 'txtAccountCode', field: 'accountCode', label: 'รหัสบัญชี', input: 'text' },
      { name: 'txtLineAmount', field: 'amount', label: 'จำนวนเงิน', input: 'amount', required: true },
    ],
    sums: { amount: 'amount' },
  },
  columns: [
    { label: 'วันที่นำส่ง', field: 'date', align: 'center' },
    { label: 'เลขที่ใบนำส่ง', field: 'number', align: 'center' },
    { label: 'ส่วนราชการ', field: 'section' },
    { label: 'จำนวนเงิน', field: 'amount', align: 'right' },
  ],
}
