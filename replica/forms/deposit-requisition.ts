import type { FormDefinition } from './definition.ts'

/** ฎีกาเงินรับฝาก: no line of the budget; the amount stands in two boxes, the deduction in one. */
export const depositRequisition: FormDefinition = {
  id: 'deposit-requisition',
  kind: 'requisition',
  menu: 'D1E2F3A4-0B1C-4D2E-8F30-41526374859A',
  screen: 'EXP_DEPOSIT',
  group: 'ระบบข้อมูลรายจ่าย',
  title: 'ฎีกาเงินรับฝาก',
  rows: [
    [
      {
        name: 'ddlSection:ddlMain',
        field: 'section',
        label: 'ส่วนราชการ',
        input: 'select',
        list: 'section',
        required: true,
      },
      {
        name: 'ddlDeposit:ddlMain',
        field: 'fund',
        label: 'ประเภทเงินรับฝาก',
        input: 'select',
        list: 'deposit',
        required: true,
      },
    ],
    [
      { name: 'txtRequestNo:txtMain', field: 'requesterNumber', label: 'เลขที่ผู้เบิก', input: 'text' },
      { name: 'lblTreasuryNo', field: 'treasuryNumber', label: 'เลขที่คลังรับ', input: 'given' },
      { name: 'txtTreasuryDate:txtMain', field: 'date', label: 'วันที่คลังรับ', input: 'date', required: true },
    ],
    [
      { name: 'txtAmount', field: 'amount', label: 'จำนวนเงินขอเบิก', input: 'split', required: true },
      { name: 'txtTax:txtMain', field: 'withholding', label: 'ภาษีหัก ณ ที่จ่าย', input: 'amount' },
    ],
    [
      { name: 'txtPayTo:txtMain', field: 'party', label: 'จ่ายให้', input: 'text', required: true },
      { name: 'ddlBank:ddlMain', field: 'bank', label: 'ธนาคาร', input: 'select', list: 'bank' },
    ],
    [{ name: 'txtDescription', field: 'description', label: 'รายละเอียด', input: 'textarea' }],
  ],
  sums: {},
  amount: 'amount',
  columns: [
    { label: 'วันที่คลังรับ', field: 'date', align: 'center' },
    { label: 'เลขที่คลังรับ', field: 'number', align: 'center' },
    { label: 'ประเภทเงินรับฝาก', field: 'fund' },
    { label: 'จ่ายให้', field: 'party' },
    { label: 'จำนวนเงินขอเบิก', field: 'amount', align: 'right' },
  ],
}
