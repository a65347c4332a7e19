import type { FormMap } from '../view.types.ts'
import { section } from './budgetLine.ts'
import { depositKinds } from './deposits.ts'
import { sought } from './sought.ts'

/** ฎีกาเงินรับฝาก: pays out what the office holds for others, so from no line of the budget. */
export const depositRequisition: FormMap = {
  id: 'DEPOSIT_REQUISITION',
  kind: 'requisition',
  titles: [
    'ฎีกาเงินรับฝาก',
    'ฎีกาเบิกเงินรับฝาก',
    'ฎีกาเงินนอกงบประมาณ',
    'ฎีกาเบิกเงินนอกงบประมาณ',
    'บันทึกฎีกาเงินรับฝาก',
    'จัดทำฎีกาเงินรับฝาก',
  ],
  address: ['screenname=EXP_DEPOSIT'],
  accepts: { fund: depositKinds, expenseCategory: depositKinds, expenseType: depositKinds },
  rejects: {},
  fields: [
    section,
    sought('fiscalYear', 'ปีงบประมาณ'),
    sought('fund', 'ประเภทเงินรับฝาก | เงินรับฝาก | ชื่อเงินรับฝาก | ประเภทเงิน | แหล่งเงิน', { required: true }),
    sought('requesterNumber', 'เลขที่ผู้เบิก | เลขที่ฎีกาผู้เบิก | ผู้เบิกเลขที่'),
    sought('treasuryNumber', 'เลขที่คลังรับ | เลขที่ฎีกาคลังรับ | คลังรับเลขที่'),
    sought('date', 'วันที่คลังรับ | วันที่คลังรับฎีกา | วันที่ฎีกา | วันที่', { required: true }),
    sought('party', 'จ่ายให้ | จ่ายให้แก่ | เจ้าหนี้/ผู้มีสิทธิรับเงิน | เจ้าหนี้ | ผู้รับเงิน | ผู้มีสิทธิรับเงิน', { required: true }),
    sought('description', 'รายละเอียด | คำอธิบาย | เพื่อจ่ายเป็น | รายการ'),
    sought('amount', 'จำนวนเงินขอเบิก | ขอเบิกทั้งสิ้น | จำนวนเงินที่ขอเบิก | ขอเบิก | จำนวนเงิน', { required: true }),
    sought('withholding', 'ภาษีหัก ณ ที่จ่าย | หักภาษี ณ ที่จ่าย | ภาษีหัก'),
    sought('netAmount', 'รับสุทธิ | จำนวนเงินสุทธิ | จ่ายสุทธิ | ยอดสุทธิ', {
      after: ['amount', 'withholding'],
      computed: true,
    }),
    sought('bank', 'ธนาคาร | บัญชีธนาคาร'),
    sought('chequeNumber', 'เลขที่เช็ค'),
    sought('note', 'หมายเหตุ'),
  ],
}
