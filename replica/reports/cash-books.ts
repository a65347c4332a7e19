import type { PracticeDocument } from '../data/types.ts'
import { dateShort, thaiDigits } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { table } from './table.ts'

const short = (document: PracticeDocument) => thaiDigits(dateShort(document.date).replace(' 25', ' '))

/** สมุดเงินสดรับ: dates in Thai digits and a year of two. */
export const cashReceived = table<PracticeDocument>({
  id: 'CASH_IN',
  title: 'สมุดเงินสดรับ',
  group: 'ระบบบัญชี',
  viewer: 'crystal',
  items: (state, period) => documentsOf(state, 'receipt', period).filter(receipt => !receipt.cancelled),
  labels: 'party',
  main: 'amount',
  carries: true,
  rowsPerPage: 30,
  columns: [
    { key: 'date', label: 'วันที่', align: 'center', cell: short },
    { key: 'number', label: 'เลขที่เอกสาร', align: 'center', cell: receipt => receipt.number },
    { key: 'party', label: 'รับจาก', cell: receipt => receipt.party },
    { key: 'type', label: 'รายการ', cell: receipt => String(receipt.fields.revenueType) },
    { key: 'amount', label: 'จำนวนเงิน', sum: receipt => receipt.amount },
  ],
})

/** สมุดเงินสดจ่าย: by cheque. */
export const cashPaid = table<PracticeDocument>({
  id: 'CASH_OUT',
  title: 'สมุดเงินสดจ่าย',
  group: 'ระบบบัญชี',
  viewer: 'crystal',
  items: (state, period) => documentsOf(state, 'cheque', period),
  labels: 'party',
  main: 'amount',
  carries: true,
  rowsPerPage: 30,
  columns: [
    { key: 'date', label: 'วันที่', align: 'center', cell: short },
    { key: 'number', label: 'เลขที่เช็ค', align: 'center', cell: cheque => cheque.number },
    {
      key: 'requisition',
      label: 'เลขที่ฎีกา',
      cell: cheque => cheque.lines.map(line => line.requisitionNumber).join(', '),
    },
    { key: 'party', label: 'จ่ายให้', cell: cheque => cheque.party },
    { key: 'amount', label: 'จำนวนเงิน', sum: cheque => cheque.amount },
  ],
})
