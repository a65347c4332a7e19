import type { FormDefinition } from './definition.ts'

/** Plan → job by the drop-down service, category → type by postback; (12) and (15) are the page's own sums. */
export const requisition: FormDefinition = {
  id: 'requisition',
  kind: 'requisition',
  menu: 'C0FFEE67-1D2A-4B7E-9A10-5E6F7A8B9C0D',
  screen: 'EXP_REQUISITION',
  group: 'ระบบข้อมูลรายจ่าย',
  title: 'ฎีกาเบิกเงิน',
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
      { name: 'lblYear', field: 'fiscalYear', label: 'ปีงบประมาณ', input: 'given' },
    ],
    [
      { name: 'txtRequestNo:txtMain', field: 'requesterNumber', label: 'เลขที่ผู้เบิก', input: 'text' },
      { name: 'lblTreasuryNo', field: 'treasuryNumber', label: 'เลขที่คลังรับ', input: 'given' },
      { name: 'txtTreasuryDate:txtMain', field: 'date', label: 'วันที่คลังรับ', input: 'date', required: true },
    ],
    [
      {
        name: 'FbddlPlan:ddlMain',
        field: 'plan',
        label: 'แผนงาน',
        input: 'select',
        list: 'plan',
        required: true,
      },
      {
        name: 'FbddlJob:ddlMain',
        field: 'job',
        label: 'งาน',
        input: 'select',
        list: 'job',
        parent: 'plan',
        by: 'asmx',
        required: true,
      },
    ],
    [
      {
        name: 'FbddlCategory:ddlMain',
        field: 'expenseCategory',
        label: 'หมวด',
        input: 'select',
        list: 'expenseCategory',
        required: true,
      },
      {
        name: 'FbddlType:ddlMain',
        field: 'expenseType',
        label: 'ประเภท',
        input: 'select',
        list: 'expenseType',
        parent: 'expenseCategory',
        by: 'postback',
        required: true,
      },
    ],
    [
      {
        name: 'txtGoods:txtMain',
        field: 'goodsAmount',
        label: '(10) มูลค่าสินค้า/บริการ',
        input: 'amount',
        required: true,
      },
      { name: 'txtVat:txtMain', field: 'vat', label: '(11) ภาษีมูลค่าเพิ่ม', input: 'amount' },
      { name: 'txtTotal:txtMain', field: 'amount', label: '(12) ขอเบิกทั้งสิ้น', input: 'computed' },
    ],
    [
      { name: 'txtTax:txtMain', field: 'withholding', label: '(13) ภาษีหัก ณ ที่จ่าย', input: 'amount' },
      { name: 'txtSavings:txtMain', field: 'savings', label: '(14) นำส่ง ธ.ออมสิน', input: 'amount' },
      { name: 'txtNet:txtMain', field: 'netAmount', label: '(15) รับสุทธิ', input: 'computed' },
    ],
    [
      { name: 'ddlBank:ddlMain', field: 'bank', label: 'ธนาคาร', input: 'select', list: 'bank' },
      { name: 'txtChequeNo', field: 'chequeNumber', label: 'เลขที่เช็ค', input: 'text' },
    ],
    [
      { name: 'txtPayTo:txtMain', field: 'party', label: 'จ่ายให้', input: 'text', required: true },
      { name: 'txtRemark', field: 'note', label: 'หมายเหตุ', input: 'text' },
    ],
  ],
  sums: {
    amount: { plus: ['goodsAmount', 'vat'], minus: [] },
    netAmount: { plus: ['goodsAmount', 'vat'], minus: ['withholding', 'savings'] },
  },
  amount: 'amount',
  columns: [
    { label: 'วันที่คลังรับ', field: 'date', align: 'center' },
    { label: 'เลขที่คลังรับ', field: 'number', align: 'center' },
    { label: 'เลขที่ผู้เบิก', field: 'requesterNumber', align: 'center' },
    { label: 'ส่วนราชการ', field: 'section' },
    { label: 'จ่ายให้', field: 'party' },
    { label: 'ขอเบิกทั้งสิ้น', field: 'amount', align: 'right' },
    { label: 'รับสุทธิ', field: 'netAmount', align: 'right' },
    { label: 'เลขที่เช็ค', field: 'chequeNumber', align: 'center' },
    { label: 'หมายเหตุ', field: 'note' },
  ],
}
