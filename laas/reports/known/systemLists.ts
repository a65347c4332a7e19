import type { ReportMap } from '../map.ts'
import { receiptDetail } from './receiptDetail.ts'
import { requisitionRegister } from './requisitionRegister.ts'

/** List pages of the restored system: read like reports, so that what is there, with its new number, is seen. */
export const receiptList: ReportMap = {
  ...receiptDetail,
  id: 'system-receipts',
  site: 'system',
  titles: [
    'รายการใบเสร็จรับเงิน',
    'รับเงินภาษีจัดสรร',
    'รายการรับเงิน',
    'ค้นหาใบเสร็จรับเงิน',
    'ข้อมูลการรับเงิน',
    'รับเงินรายได้จากทรัพย์สิน',
    'รับเงินรายได้',
    'รับเงิน',
  ],
}

export const requisitionList: ReportMap = {
  ...requisitionRegister,
  id: 'system-requisitions',
  site: 'system',
  titles: ['รายการฎีกาเบิกเงิน', 'รายการฎีกา', 'ค้นหาฎีกา', 'ข้อมูลฎีกาเบิกเงิน', 'จัดทำฎีกาเบิกเงิน', 'ฎีกาเบิกเงิน'],
}
