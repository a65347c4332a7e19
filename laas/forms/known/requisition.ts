import type { FormMap } from '../view.types.ts'
import { budgetLine, section } from './budgetLine.ts'
import { depositKinds } from './deposits.ts'
import { sought } from './sought.ts'

/** ฎีกาเบิกเงิน. (12) = (10) + (11) and (15) = (12) − (13) − (14) are computed by the page. */
export const requisition: FormMap = {
  id: 'REQUISITION',
  kind: 'requisition',
  titles: [
    'ฎีกาเบิกเงิน',
    'ฎีกา',
    'บันทึกฎีกา',
    'บันทึกฎีกาเบิกเงิน',
    'จัดทำฎีกา',
    'จัดทำฎีกาเบิกเงิน',
    'ฎีกาเบิกเงินงบประมาณ',
    'ฎีกาเบิกจ่ายเงิน',
  ],
  address: ['screenname=EXP_REQUISITION', 'screenname=REQUISITION'],
  accepts: {},
  rejects: { fund: depositKinds, expenseCategory: depositKinds, expenseType: depositKinds },
  fields: [
    section,
    sought('fiscalYear', 'ปีงบประมาณ'),
    ...budgetLine,
    sought('requesterNumber', 'เลขที่ผู้เบิก | เลขที่ฎีกาผู้เบิก | ผู้เบิกเลขที่ | เลขที่ฎีกา (ผู้เบิก)'),
    sought('treasuryNumber', 'เลขที่คลังรับ | เลขที่ฎีกาคลังรับ | คลังรับเลขที่ | เลขที่ฎีกา (คลังรับ)'),
    sought('date', 'วันที่คลังรับ | วันที่คลังรับฎีกา | วันที่ฎีกา | วันที่รับฎีกา | วันที่', { required: true }),
    sought('party', 'จ่ายให้ | จ่ายให้แก่ | เจ้าหนี้/ผู้มีสิทธิรับเงิน | เจ้าหนี้ | ผู้รับเงิน | ชื่อผู้รับเงิน | ผู้มีสิทธิรับเงิน', {
      required: true,
    }),
    sought('description', 'รายละเอียด | รายละเอียดการเบิกจ่าย | รายละเอียดการเบิก | คำอธิบาย | เพื่อจ่ายเป็น | รายการ'),
    sought('goodsAmount', 'มูลค่าสินค้า/บริการ | มูลค่าสินค้าหรือบริการ | มูลค่าสินค้าและบริการ | มูลค่าสินค้า | (10)'),
    sought('vat', 'ภาษีมูลค่าเพิ่ม | VAT | (11)'),
    sought('withholding', 'ภาษีหัก ณ ที่จ่าย | หักภาษี ณ ที่จ่าย | หักภาษีหัก ณ ที่จ่าย | ภาษีหัก | (13)'),
    sought('savings', 'นำส่ง ธ.ออมสิน | นำส่งธนาคารออมสิน | นำส่งออมสิน | หักนำส่ง ธ.ออมสิน | (14)'),
    sought(
      'amount',
      'ขอเบิกทั้งสิ้น | จำนวนเงินขอเบิกทั้งสิ้น | จำนวนเงินขอเบิก | จำนวนเงินที่ขอเบิก | ขอเบิก | จำนวนเงิน | (12)',
      {
        required: true,
        after: ['goodsAmount', 'vat'],
        computed: true,
      },
    ),
    sought(
      'netAmount',
      'รับสุทธิ | จำนวนเงินสุทธิ | จ่ายสุทธิ | ยอดสุทธิ | จำนวนเงินรับสุทธิ | จำนวนเงินรับจริง | คงเหลือรับจริง | (15)',
      {
        after: ['amount', 'withholding', 'savings'],
        computed: true,
      },
    ),
    sought('bank', 'ธนาคาร | บัญชีธนาคาร'),
    sought('chequeNumber', 'เลขที่เช็ค'),
    sought('note', 'หมายเหตุ'),
  ],
}
