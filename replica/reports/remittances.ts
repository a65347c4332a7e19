import type { PracticeDocument } from '../data/types.ts'
import { dateShort } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { table } from './table.ts'

interface Line {
  remittance: PracticeDocument
  line: PracticeDocument['lines'][number]
  index: number
}

const amountOf = ({ line }: Line) => Number(line.amount)

/** ใบนำส่งเงิน of a period, one below the other; baht and satang in two columns. */
export const remittances = table<Line>({
  id: 'REMITTANCE',
  title: 'ใบนำส่งเงิน',
  group: 'ระบบข้อมูลรายรับ',
  viewer: 'plain',
  items: (state, period) =>
    documentsOf(state, 'remittance', period).flatMap(remittance =>
      remittance.lines.map((line, index) => ({ remittance, line, index })),
    ),
  labels: 'revenueType',
  main: '',
  rowsPerPage: 30,
  groupBy: ({ remittance }) => `ใบนำส่งเลขที่ ${remittance.number} วันที่ ${dateShort(remittance.date)}`,
  columns: [
    { key: 'order', label: 'ลำดับ', align: 'center', cell: ({ index }) => String(index + 1) },
    {
      key: 'receiptNumber',
      label: 'เล่มที่-เลขที่ใบเสร็จ',
      align: 'center',
      cell: ({ line }) => String(line.receiptNumber),
    },
    { key: 'revenueType', label: 'ประเภทเงิน', cell: ({ line }) => String(line.revenueType) },
    { key: 'jobCode', label: 'รหัสงาน', align: 'center', cell: ({ line }) => String(line.jobCode) },
    { key: 'accountCode', label: 'รหัสบัญชี', align: 'center', cell: ({ line }) => String(line.accountCode) },
    {
      key: 'baht',
      label: 'บาท',
      align: 'right',
      group: 'จำนวนเงิน',
      cell: item => Math.floor(amountOf(item) / 100).toLocaleString('en-US'),
    },
    {
      key: 'satang',
      label: 'สต.',
      align: 'center',
      group: 'จำนวนเงิน',
      cell: item => (amountOf(item) % 100 ? String(amountOf(item) % 100).padStart(2, '0') : '-'),
    },
    { key: 'note', label: 'หมายเหตุ' },
  ],
})
