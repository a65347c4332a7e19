import type { FormMap } from '../view.types.ts'
import { allottedCategories, allottedTaxes } from './allottedTaxes.ts'
import { sought } from './sought.ts'

/** What every receipt form asks for. */
export const receiptFields = [
  sought('date', 'วันที่รับเงิน | วันที่ใบเสร็จรับเงิน | วันที่ใบเสร็จ | วันที่ออกใบเสร็จ | วันที่รับ | วันที่', {
    ids: ['txtReceiveDate_txtMain', 'txtDate_txtMain', 'txtReceiveDate', 'txtDate'],
    required: true,
  }),
  sought(
    'party',
    'ผู้ชำระเงิน | ชื่อผู้ชำระเงิน | ผู้ชำระ | ได้รับเงินจาก | รับเงินจาก | รับจาก | ผู้นำส่งเงิน | ผู้จ่ายเงิน | ชื่อผู้ชำระ',
    { ids: ['txtPayer_txtMain', 'txtPayer'], required: true },
  ),
  sought('amount', 'จำนวนเงิน | จำนวนเงินที่รับ | จำนวนเงินรวม | รวมเงิน | ยอดเงิน | เป็นเงิน | จำนวน', {
    ids: ['txtAmount_txtMain', 'txtAmount'],
    required: true,
  }),
  sought('bookNumber', 'ใบเสร็จเล่มที่ | เล่มที่ใบเสร็จ | เล่มที่'),
  sought('receiptNumber', 'ใบเสร็จเลขที่ | เลขที่ใบเสร็จ | เลขที่'),
  sought('method', 'วิธีรับเงิน | วิธีการรับเงิน | รับเงินโดย | ชำระโดย | วิธีชำระเงิน | ประเภทการรับเงิน'),
  sought('bank', 'บัญชีธนาคาร | บัญชีเงินฝากธนาคาร | เงินฝากธนาคาร | นำฝากธนาคาร | เข้าบัญชี | ธนาคาร'),
  sought('fund', 'ประเภทเงิน | แหล่งเงิน | กองทุน'),
  sought('description', 'รายละเอียด | คำอธิบาย | คำอธิบายรายการ | รายการ'),
  sought('note', 'หมายเหตุ'),
]

/** รับเงินภาษีจัดสรร: one dropdown for the tax, no category before it. */
export const receiptTaxAllot: FormMap = {
  id: 'REC_TAX_ALLOT',
  kind: 'receipt',
  titles: ['รับเงินภาษีจัดสรร', 'บันทึกรับเงินภาษีจัดสรร', 'ใบเสร็จรับเงินภาษีจัดสรร'],
  address: ['screenname=REC_TAX_ALLOT', 'menu=4E465433-EB5A-416A-8092-BBAE595C6CB7'],
  accepts: { revenueCategory: allottedCategories, revenueType: allottedTaxes },
  rejects: {},
  fields: [
    sought(
      'revenueType',
      'ประเภทรายรับ | ประเภทภาษีจัดสรร | ประเภทภาษี | ภาษีจัดสรร | ประเภทรายได้ | ประเภท | ประเภทเงิน | รายการ',
      { ids: ['ddlRecTypeName', 'ddlRecTypeName_ddlMain'], required: true },
    ),
    ...receiptFields,
  ],
}
