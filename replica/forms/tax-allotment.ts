import type { FormDefinition } from './definition.ts'

export const taxAllotment: FormDefinition = {
  id: 'receipt-allotted',
  kind: 'receipt',
  menu: '4E465433-EB5A-416A-8092-BBAE595C6CB7',
  screen: 'REC_TAX_ALLOT',
  group: 'ระบบข้อมูลรายรับ',
  title: 'รับเงินภาษีจัดสรร',
  rows: [
    [
      { name: 'lblReceiptNo', field: 'number', label: 'เลขที่ใบเสร็จรับเงิน', input: 'given' },
      { name: 'txtReceiveDate:txtMain', field: 'date', label: 'วันที่รับเงิน', input: 'date', required: true },
    ],
    [{ name: 'txtPayer:txtMain', field: 'party', label: 'ผู้ชำระเงิน', input: 'text', required: true }],
    [
      {
        name: 'ddlRecTypeName',
        field: 'revenueType',
        label: 'ประเภทรายรับ',
        input: 'select',
        list: 'allottedTax',
        required: true,
      },
      { name: 'txtAmount:txtMain', field: 'amount', label: 'จำนวนเงิน', input: 'amount', required: true },
    ],
    [
      {
        name: 'ddlMethod',
        field: 'method',
        label: 'วิธีรับเงิน',
        input: 'select',
        list: 'method',
        initial: 'เงินสด',
      },
      { name: 'txtRemark', field: 'note', label: 'หมายเหตุ', input: 'text' },
    ],
  ],
  sums: {},
  amount: 'amount',
  columns: [
    { label: 'วันที่', field: 'date', align: 'center' },
    { label: 'เลขที่ใบเสร็จรับเงิน', field: 'number', align: 'center' },
    { label: 'ผู้ชำระเงิน', field: 'party' },
    { label: 'ประเภทรายรับ', field: 'revenueType' },
    { label: 'จำนวนเงิน', field: 'amount', align: 'right' },
    { label: 'หมายเหตุ', field: 'note' },
  ],
}
