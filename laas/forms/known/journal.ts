import type { FormMap } from '../view.types.ts'
import { sought } from './sought.ts'

/** ใบผ่านรายการบัญชี: a line for each account; debits must equal credits, which the page adds up. */
export const journal: FormMap = {
  id: 'JOURNAL',
  kind: 'journal',
  titles: ['ใบผ่านรายการบัญชี', 'ใบผ่านรายการ', 'บันทึกใบผ่านรายการบัญชี', 'ใบผ่านทั่วไป', 'ใบผ่านรายการบัญชีทั่วไป'],
  address: ['screenname=ACC_JOURNAL'],
  accepts: {},
  rejects: {},
  fields: [
    sought('date', 'วันที่ใบผ่าน | วันที่เอกสาร | วันที่', { required: true }),
    sought('description', 'คำอธิบาย | คำอธิบายรายการ | รายละเอียด'),
    sought('amount', 'รวมเดบิต | รวมเดบิท | จำนวนเงิน', { computed: true }),
    sought('credit', 'รวมเครดิต', { computed: true }),
    sought('note', 'หมายเหตุ'),
  ],
  lines: [
    sought('account', 'ชื่อบัญชี | บัญชี', { required: true }),
    sought('accountCode', 'รหัสบัญชี | เลขที่บัญชี'),
    sought('debit', 'เดบิต | เดบิท', { after: ['account'] }),
    sought('credit', 'เครดิต', { after: ['account'] }),
    sought('note', 'หมายเหตุ'),
  ],
}
