import type { FormDefinition } from './definition.ts'

/** การจัดทำเช็ค: one cheque, one line for each requisition that it pays. */
export const cheque: FormDefinition = {
  id: 'cheque',
  kind: 'cheque',
  menu: '3A4B5C6D-7E8F-4012-9345-6789ABCDEF01',
  screen: 'EXP_CHEQUE',
  group: 'ระบบข้อมูลรายจ่าย',
  title: 'การจัดทำเช็ค',
  rows: [
    [
      { name: 'txtStubDate:txtMain', field: 'stubDate', label: 'วันที่ต้นขั้ว', input: 'date', required: true },
      {
        name: 'txtChequeDate:txtMain',
        field: 'chequeDate',
        label: 'วันที่หน้าเช็ค',
        input: 'date',
        required: true,
      },
    ],
    [
      {
        name: 'ddlBank:ddlMain',
        field: 'bank',
        label: 'ธนาคาร',
        input: 'select',
        list: 'bank',
        required: true,
      },
      { name: 'txtChequeNo', field: 'chequeNumber', label: 'เลขที่เช็ค', input: 'text', required: true },
    ],
    [
      { name: 'txtPayTo:txtMain', field: 'party', label: 'ผู้รับ (ตัวเช็ค)', input: 'text', required: true },
      { name: 'txtStubPayTo:txtMain', field: 'stubParty', label: 'ผู้รับ (ต้นขั้ว)', input: 'text' },
    ],
    [
      { name: 'txtTotal:txtMain', field: 'total', label: 'ยอดรวม', input: 'computed' },
      { name: 'txtTax:txtMain', field: 'withholding', label: 'ภาษีหัก', input: 'computed' },
      { name: 'txtNet:txtMain', field: 'amount', label: 'สุทธิ', input: 'computed' },
    ],
  ],
  sums: {},
  amount: 'amount',
  date: 'stubDate',
  typedNumber: 'chequeNumber',
  lines: {
    name: 'dgRequisition',
    title: 'ฎีกาที่จ่าย',
    first: 1,
    add: 'button',
    controls: [
      {
        name: 'txtRequisitionNo',
        field: 'requisitionNumber',
        label: 'เลขที่ฎีกา',
        input: 'text',
        required: true,
      },
      { name: 'txtLineTotal', field: 'amount', label: 'ยอดรวม', input: 'amount', required: true },
      { name: 'txtLineTax', field: 'withholding', label: 'ภาษีหัก', input: 'amount' },
      { name: 'txtLineNet', field: 'netAmount', label: 'สุทธิ', input: 'amount', required: true },
    ],
    sums: { total: 'amount', withholding: 'withholding', amount: 'netAmount' },
  },
  columns: [
    { label: 'วันที่ต้นขั้ว', field: 'date', align: 'center' },
    { label: 'เลขที่เช็ค', field: 'number', align: 'center' },
    { label: 'ธนาคาร', field: 'bank' },
    { label: 'ผู้รับ (ตัวเช็ค)', field: 'party' },
    { label: 'สุทธิ', field: 'amount', align: 'right' },
  ],
}
