import type { ReportMap } from '../map.ts'
import { chequeReport } from './cheques.ts'
import { eGpRegister, eGpRegisterByContract } from './contracts.ts'
import { loanRegister } from './loans.ts'
import { receiptDetail } from './receiptDetail.ts'
import { remittanceReport } from './remittances.ts'
import { requisitionRegister } from './requisitionRegister.ts'
import { transferReport } from './transfers.ts'

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

const list = (map: ReportMap, id: string, titles: string[], change: Partial<ReportMap> = {}): ReportMap => ({
  ...map,
  id,
  site: 'system',
  titles,
  ...change,
})

/** The lists of the other screens. */
export const furtherLists: ReportMap[] = [
  list(chequeReport, 'system-cheques', ['การจัดทำเช็ค', 'รายการเช็ค', 'ค้นหาเช็ค']),
  list(eGpRegister, 'system-contracts', ['สัญญา/ข้อตกลง', 'รายการสัญญา', 'ค้นหาสัญญา', 'ขอซื้อขอจ้าง']),
  list(eGpRegisterByContract, 'system-contracts', ['สัญญา/ข้อตกลง', 'รายการสัญญา', 'ค้นหาสัญญา', 'ขอซื้อขอจ้าง']),
  list(loanRegister, 'system-loans', ['สัญญาการยืมเงิน', 'รายการสัญญายืมเงิน', 'ค้นหาสัญญาการยืมเงิน']),
  list(transferReport, 'system-transfers', ['โอนงบประมาณรายจ่าย', 'รายการโอนงบประมาณ', 'แก้ไขคำชี้แจงงบประมาณ']),
  list(remittanceReport, 'system-remittances', ['ใบนำส่งเงิน', 'รายการใบนำส่งเงิน', 'ค้นหาใบนำส่งเงิน'], {
    required: ['number', 'date', 'amount'],
    lines: 'never',
  }),
  {
    id: 'system-journals',
    kind: 'journal',
    site: 'system',
    titles: ['ใบผ่านรายการบัญชี', 'ใบผ่านรายการ', 'รายการใบผ่าน'],
    columns: [
      { field: 'number', labels: ['เลขที่', 'เลขที่เอกสาร', 'เลขที่ใบผ่าน', 'เลขที่ใบผ่านรายการ'] },
      { field: 'date', labels: ['วันที่', 'วันที่ใบผ่าน', 'วันที่เอกสาร'] },
      { field: 'description', labels: ['คำอธิบาย', 'คำอธิบายรายการ'] },
      { field: 'amount', labels: ['จำนวนเงิน', 'รวมเงิน', 'รวมเดบิต', 'จำนวนเงินรวม'] },
    ],
    required: ['number', 'date', 'amount'],
    lines: 'never',
  },
]
