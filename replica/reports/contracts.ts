import type { PracticeDocument } from '../data/types.ts'
import { dateLong, datePlain, dateShort } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { order, type TableReport, table } from './table.ts'

const text = (key: string) => (document: PracticeDocument) => String(document.fields[key] ?? '')

const base: Pick<TableReport<PracticeDocument>, 'group' | 'items' | 'labels' | 'main' | 'viewer'> = {
  group: 'ระบบข้อมูลรายจ่าย',
  viewer: 'jasper',
  items: (state, period) => documentsOf(state, 'contract', period),
  labels: 'party',
  main: 'amount',
}

export const purchaseRequests = table<PracticeDocument>({
  ...base,
  id: 'PURCHASE_REQUEST',
  title: 'รายงานทะเบียนรายงานขอซื้อขอจ้าง',
  groupBy: document => String(document.fields.section),
  items: (state, period) =>
    documentsOf(state, 'contract', period).sort((a, b) =>
      String(a.fields.section).localeCompare(String(b.fields.section), 'th'),
    ),
  columns: [
    order,
    { key: 'date', label: 'วันที่ขอซื้อขอจ้าง', align: 'center', cell: document => dateShort(document.date) },
    { key: 'number', label: 'เลขที่สัญญา', align: 'center', cell: text('contractNumber') },
    { key: 'description', label: 'รายการ', cell: text('description') },
    { key: 'method', label: 'วิธีจัดหา', cell: text('method') },
    { key: 'party', label: 'ผู้ขาย/ผู้รับจ้าง', cell: document => document.party },
    { key: 'amount', label: 'จำนวนเงิน', sum: document => document.amount },
  ],
})

export const eGp = table<PracticeDocument>({
  ...base,
  id: 'EGP_REGISTER',
  title: 'ทะเบียนบันทึกจัดซื้อจัดจ้างจากระบบ e-GP',
  viewer: 'gridview',
  rowsPerPage: 20,
  count: items => `จำนวน ${items.length} รายการ`,
  columns: [
    order,
    { key: 'number', label: 'เลขที่โครงการ e-GP', align: 'center', cell: document => document.number },
    { key: 'contractNumber', label: 'เลขที่สัญญา', align: 'center', cell: text('contractNumber') },
    { key: 'date', label: 'วันที่สัญญา', align: 'center', cell: document => datePlain(document.date) },
    { key: 'description', label: 'ชื่อโครงการ', cell: text('description') },
    { key: 'party', label: 'คู่สัญญา', cell: document => document.party },
    { key: 'amount', label: 'วงเงินตามสัญญา', sum: document => document.amount },
  ],
})

export const contractAnnex = table<PracticeDocument>({
  ...base,
  id: 'CONTRACT_ANNEX',
  title: 'รายงานทะเบียนเอกสารแนบท้ายสัญญา/ข้อตกลง',
  columns: [
    order,
    { key: 'number', label: 'เลขที่สัญญา/ข้อตกลง', align: 'center', cell: text('contractNumber') },
    { key: 'date', label: 'วันที่ทำสัญญา', cell: document => dateLong(document.date) },
    { key: 'dueDate', label: 'วันที่ครบกำหนด', cell: document => dateLong(String(document.fields.dueDate)) },
    { key: 'party', label: 'คู่สัญญา', cell: document => document.party },
    { key: 'plan', label: 'แผนงาน', cell: text('plan') },
    { key: 'expenseType', label: 'ประเภทรายจ่าย', cell: text('expenseType') },
    { key: 'amount', label: 'จำนวนเงินตามสัญญา', sum: document => document.amount },
  ],
})
