import type { FormMap } from '../view.types.ts'
import { section } from './budgetLine.ts'
import { sought } from './sought.ts'

/** ใบสำคัญสรุปใบนำส่งเงิน: the remittances of a day, a line for each kind of money; the total is the page's own. */
export const remittanceSummary: FormMap = {
  id: 'REMITTANCE_SUMMARY',
  kind: 'remittance',
  titles: [
    'ใบสำคัญสรุปใบนำส่งเงิน',
    'สรุปใบนำส่งเงิน',
    'บันทึกใบสำคัญสรุปใบนำส่งเงิน',
    'จัดทำใบสำคัญสรุปใบนำส่งเงิน',
    'ใบสำคัญสรุปใบนำส่ง',
  ],
  address: ['screenname=REC_REMITTANCE_SUMMARY'],
  accepts: {},
  rejects: {},
  summary: true,
  fields: [
    sought('date', 'วันที่ใบสำคัญ | วันที่ใบสำคัญสรุป | วันที่นำส่ง | วันที่', { required: true }),
    section,
    sought('party', 'ผู้นำส่งเงิน | ผู้นำส่ง | ผู้จัดทำ'),
    sought('note', 'หมายเหตุ'),
    sought('amount', 'รวมเงิน | รวม | รวมทั้งสิ้น | จำนวนเงิน | จำนวนเงินรวม', { computed: true }),
  ],
  lines: [
    sought('revenueType', 'ประเภทเงิน | ประเภทรายรับ | รายการ', { required: true }),
    sought('planCode', 'รหัสแผนงาน'),
    sought('accountCode', 'รหัสบัญชี'),
    sought('amount', 'จำนวนเงิน | บาท', { required: true }),
    sought('note', 'หมายเหตุ'),
  ],
}
