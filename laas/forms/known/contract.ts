import type { FormMap } from '../view.types.ts'
import { budgetLine, section } from './budgetLine.ts'
import { sought } from './sought.ts'

/** ขอซื้อขอจ้าง, สัญญา/ข้อตกลง: the numbers come from e-GP and are typed. */
export const contract: FormMap = {
  id: 'CONTRACT',
  kind: 'contract',
  titles: ['สัญญา/ข้อตกลง', 'สัญญา', 'บันทึกสัญญา', 'ทะเบียนสัญญา', 'ขอซื้อขอจ้าง', 'บันทึกขอซื้อขอจ้าง', 'รายงานขอซื้อขอจ้าง'],
  address: ['screenname=EXP_CONTRACT'],
  accepts: {},
  rejects: {},
  fields: [
    section,
    sought('method', 'วิธีจัดหา | วิธีจัดซื้อจัดจ้าง | วิธีการจัดหา | วิธีการจัดซื้อจัดจ้าง'),
    ...budgetLine,
    sought('number', 'เลขที่โครงการ e-GP | เลขที่โครงการ | เลขที่ e-GP | เลขคุม e-GP'),
    sought('contractNumber', 'เลขที่สัญญา | เลขที่สัญญา/ข้อตกลง | สัญญาเลขที่ | เลขที่ข้อตกลง'),
    sought('date', 'วันที่สัญญา | วันที่ทำสัญญา | ลงวันที่ | วันที่ลงนาม | วันที่', { required: true }),
    sought('dueDate', 'วันที่ครบกำหนด | วันครบกำหนด | วันที่สิ้นสุดสัญญา | ครบกำหนดวันที่ | กำหนดส่งมอบ'),
    sought('description', 'รายละเอียด | รายการ | ชื่อโครงการ | เรื่อง'),
    sought('party', 'คู่สัญญา | ผู้ขาย/ผู้รับจ้าง | ผู้รับจ้าง | ผู้ขาย | ชื่อคู่สัญญา | ชื่อผู้ขาย', { required: true }),
    sought('amount', 'จำนวนเงินตามสัญญา | วงเงินตามสัญญา | วงเงินสัญญา | มูลค่าสัญญา | จำนวนเงิน', { required: true }),
    sought('note', 'หมายเหตุ'),
  ],
}
