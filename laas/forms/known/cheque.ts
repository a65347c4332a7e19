import type { FormMap } from '../view.types.ts'
import { sought } from './sought.ts'

/** การจัดทำเช็ค: one cheque, a line for each requisition that it pays. */
export const cheque: FormMap = {
  id: 'CHEQUE',
  kind: 'cheque',
  titles: ['การจัดทำเช็ค', 'จัดทำเช็ค', 'บันทึกเช็ค', 'รายละเอียดเช็ค', 'เช็ค'],
  address: ['screenname=EXP_CHEQUE'],
  accepts: {},
  rejects: {},
  fields: [
    sought('bank', 'ธนาคาร | บัญชีธนาคาร', { required: true }),
    sought('stubDate', 'วันที่ต้นขั้ว | วันที่ต้นขั้วเช็ค'),
    sought('chequeDate', 'วันที่หน้าเช็ค | วันที่เช็ค | วันที่สั่งจ่าย'),
    sought('chequeNumber', 'เลขที่เช็ค | เช็คเลขที่', { required: true }),
    sought('party', 'ผู้รับ (ตัวเช็ค) | ผู้รับเงิน (ตัวเช็ค) | สั่งจ่าย | จ่ายให้ | ผู้รับเงิน | ผู้รับ', { required: true }),
    sought('stubParty', 'ผู้รับ (ต้นขั้ว) | ผู้รับเงิน (ต้นขั้ว) | จ่ายให้ (ต้นขั้ว)'),
    sought('withholding', 'ภาษีหัก | ภาษีหัก ณ ที่จ่าย', { computed: true }),
    sought('amount', 'สุทธิ | จำนวนเงินสุทธิ | จำนวนเงินตามเช็ค | จำนวนเงิน', { computed: true }),
    sought('note', 'หมายเหตุ'),
  ],
  lines: [
    sought('requisitionNumber', 'เลขที่ฎีกา | ฎีกาเลขที่ | เลขที่คลังรับ', { required: true }),
    sought('amount', 'ยอดรวม | จำนวนเงิน | ขอเบิกทั้งสิ้น | จำนวนเงินขอเบิก | จำนวนเงินที่ขอเบิก | ขอเบิก'),
    sought('withholding', 'ภาษีหัก | ภาษีหัก ณ ที่จ่าย'),
    sought('netAmount', 'สุทธิ | รับสุทธิ | จำนวนเงินสุทธิ'),
  ],
}
