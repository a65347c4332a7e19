import type { PracticeDocument } from '../data/types.ts'
import { amountPrinted, dateSlashed } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { order, table } from './table.ts'

const total = (key: string) => (cheque: PracticeDocument) =>
  cheque.lines.reduce((sum, line) => sum + Number(line[key]), 0)
const shown = (key: string) => (cheque: PracticeDocument) => String(cheque.fields[key] ?? '')

/** A cheque that pays several requisitions names the others in rows below, without sums of their own. */
export const cheques = table<PracticeDocument>({
  id: 'CHEQUE',
  title: 'รายงานการจัดทำเช็ค',
  group: 'ระบบข้อมูลรายจ่าย',
  viewer: 'ssrs',
  items: (state, period) => documentsOf(state, 'cheque', period),
  labels: 'party',
  main: 'netAmount',
  carries: true,
  count: items => `จำนวนเช็ค ${items.length} ฉบับ`,
  columns: [
    order,
    {
      key: 'stubDate',
      label: 'วันที่ต้นขั้ว',
      align: 'center',
      cell: cheque => dateSlashed(String(cheque.fields.stubDate)),
    },
    {
      key: 'chequeDate',
      label: 'วันที่หน้าเช็ค',
      align: 'center',
      cell: cheque => dateSlashed(String(cheque.fields.chequeDate)),
    },
    { key: 'number', label: 'เลขที่เช็ค', align: 'center', cell: cheque => cheque.number },
    { key: 'bank', label: 'ธนาคาร', cell: shown('bank') },
    {
      key: 'requisition',
      label: 'เลขที่ฎีกา',
      align: 'center',
      cell: cheque => String(cheque.lines[0]!.requisitionNumber),
    },
    { key: 'party', label: 'ผู้รับ (ตัวเช็ค)', cell: cheque => cheque.party },
    { key: 'stubParty', label: 'ผู้รับ (ต้นขั้ว)', cell: shown('stubParty') },
    { key: 'amount', label: 'ยอดรวม', sum: total('amount') },
    { key: 'withholding', label: 'ภาษีหัก', sum: total('withholding') },
    { key: 'netAmount', label: 'สุทธิ', sum: total('netAmount') },
  ],
  below: cheque =>
    cheque.lines.slice(1).map(line => ({
      requisition: String(line.requisitionNumber),
      stubParty: `(ฎีกา ${line.requisitionNumber} เป็นเงิน ${amountPrinted(Number(line.netAmount))} บาท)`,
    })),
})
