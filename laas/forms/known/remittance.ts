import type { FormMap } from '../view.types.ts'
import { section } from './budgetLine.ts'
import { sought } from './sought.ts'

/** ใบนำส่งเงิน: a line for each receipt; the total is the page's own. */
export const remittance: FormMap = {
  id: 'REMITTANCE',
  kind: 'remittance',
  titles: ['ใบนำส่งเงิน', 'บันทึกใบนำส่งเงิน', 'จัดทำใบนำส่งเงิน', 'ใบนำส่ง'],
  address: ['screenname=REC_REMITTANCE'],
  accepts: {},
  rejects: {},
  summary: false,
  fields: [
    sought('date', 'วันที่นำส่ง | วันที่ใบนำส่ง | วันที่ | วันที่ใบสำคัญ', { required: true }),
    section,
    sought('method', 'วิธีนำส่ง | วิธีการนำส่ง | วิธีรับเงิน'),
    sought('party', 'ผู้นำส่งเงิน | ผู้นำส่ง'),
    sought('note', 'หมายเหตุ'),
    sought('amount', 'รวมเงิน | รวม | รวมทั้งสิ้น | จำนวนเงิน | จำนวนเงินรวม', { computed: true }),
  ],
  lines: [
    sought('receiptNumber', 'เล่มที่-เลขที่ใบเสร็จ | เลขที่ใบเสร็จ | เลขที่ใบเสร็จรับเงิน | เลขที่ใบนำส่ง', {
      required: true,
    }),
    sought('revenueType', 'ประเภทเงิน | ประเภทรายรับ | รายการ'),
    sought('jobCode', 'รหัสงาน'),
    sought('planCode', 'รหัสแผนงาน'),
    sought('accountCode', 'รหัสบัญชี'),
    sought('amount', 'จำนวนเงิน | บาท', { required: true }),
    sought('note', 'หมายเหตุ'),
  ],
}
