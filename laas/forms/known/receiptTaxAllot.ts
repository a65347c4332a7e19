import type { FormMap } from '../view.types.ts'
import { allottedCategories, allottedTaxes } from './allottedTaxes.ts'

/** รับเงินภาษีจัดสรร: one dropdown for the tax, no category before it. */
export const receiptTaxAllot: FormMap = {
  id: 'REC_TAX_ALLOT',
  kind: 'receipt',
  titles: ['รับเงินภาษีจัดสรร', 'บันทึกรับเงินภาษีจัดสรร', 'ใบเสร็จรับเงินภาษีจัดสรร'],
  address: ['screenname=REC_TAX_ALLOT', 'menu=4E465433-EB5A-416A-8092-BBAE595C6CB7'],
  accepts: { revenueCategory: allottedCategories, revenueType: allottedTaxes },
  rejects: {},
  fields: [
    {
      field: 'revenueType',
      labels: [
        'ประเภทรายรับ',
        'ประเภทภาษี',
        'ภาษีจัดสรร',
        'ประเภทภาษีจัดสรร',
        'ประเภทรายได้',
        'ประเภทเงิน',
        'ประเภท',
        'รายการ',
      ],
      ids: ['ddlRecTypeName', 'ddlRecTypeName_ddlMain'],
      required: true,
      after: [],
    },
    {
      field: 'date',
      labels: ['วันที่รับเงิน', 'วันที่', 'วันที่ใบเสร็จ', 'วันที่ใบเสร็จรับเงิน', 'วันที่ออกใบเสร็จ'],
      ids: ['txtDate', 'txtDate_txtMain', 'txtReceiveDate', 'txtReceiveDate_txtMain'],
      required: true,
      after: [],
    },
    {
      field: 'party',
      labels: ['ผู้ชำระเงิน', 'ผู้ชำระ', 'รับเงินจาก', 'ได้รับเงินจาก', 'ชื่อผู้ชำระเงิน', 'ผู้จ่ายเงิน'],
      ids: ['txtPayer', 'txtPayer_txtMain'],
      required: true,
      after: [],
    },
    {
      field: 'amount',
      labels: ['จำนวนเงิน', 'จำนวนเงินที่รับ', 'ยอดเงิน', 'เป็นเงิน', 'จำนวนเงินรวม'],
      ids: ['txtAmount', 'txtAmount_txtMain'],
      required: true,
      after: [],
    },
    {
      field: 'bookNumber',
      labels: ['เล่มที่', 'ใบเสร็จเล่มที่'],
      ids: ['txtBookNo', 'txtBookNo_txtMain'],
      required: false,
      after: [],
    },
    {
      field: 'receiptNumber',
      labels: ['เลขที่', 'ใบเสร็จเลขที่', 'เลขที่ใบเสร็จ'],
      ids: ['txtReceiptNo', 'txtReceiptNo_txtMain'],
      required: false,
      after: [],
    },
    {
      field: 'bank',
      labels: ['ธนาคาร', 'บัญชีธนาคาร', 'เงินฝากธนาคาร', 'เข้าบัญชี', 'บัญชีเงินฝากธนาคาร'],
      ids: ['ddlBank', 'ddlBank_ddlMain'],
      required: false,
      after: [],
    },
    {
      field: 'description',
      labels: ['รายละเอียด', 'คำอธิบาย', 'คำอธิบายรายการ'],
      ids: ['txtDescription', 'txtDescription_txtMain'],
      required: false,
      after: [],
    },
    {
      field: 'note',
      labels: ['หมายเหตุ'],
      ids: ['txtNote', 'txtNote_txtMain', 'txtRemark', 'txtRemark_txtMain'],
      required: false,
      after: [],
    },
  ],
}
