import type { ReportMap } from '../map.ts'

const party = [
  'คู่สัญญา',
  'ชื่อคู่สัญญา',
  'ผู้ขาย/ผู้รับจ้าง',
  'ผู้รับจ้าง/ผู้ขาย',
  'ผู้ขาย',
  'ผู้รับจ้าง',
  'ผู้ได้รับการคัดเลือก',
  'เจ้าหนี้',
  'ชื่อผู้ขาย/ผู้รับจ้าง',
  'ผู้ค้า',
]
const amount = [
  'จำนวนเงิน',
  'จำนวนเงินตามสัญญา',
  'วงเงินตามสัญญา',
  'วงเงินสัญญา',
  'มูลค่าสัญญา',
  'มูลค่าตามสัญญา',
  'ราคาที่ตกลงซื้อหรือจ้าง',
  'ราคาตามสัญญา',
  'จำนวนเงินที่จ้าง',
]
const contract = [
  'เลขที่สัญญา',
  'เลขที่สัญญา/ข้อตกลง',
  'สัญญาเลขที่',
  'เลขที่ข้อตกลง',
  'เลขที่สัญญาหรือข้อตกลง',
  'เลขที่เอกสาร',
  'เลขที่',
]
const dates = [
  'วันที่ทำสัญญา',
  'วันที่สัญญา',
  'วันที่ลงนาม',
  'วันที่ลงนามในสัญญา',
  'วันที่ขอซื้อขอจ้าง',
  'วันที่รายงานขอซื้อขอจ้าง',
  'วันที่บันทึก',
  'วันที่เอกสาร',
  'วันที่',
]

/** รายงานทะเบียนรายงานขอซื้อขอจ้าง. Columns assumed. */
export const purchaseRequests: ReportMap = {
  id: 'purchase-requests',
  kind: 'contract',
  site: 'report',
  titles: ['รายงานทะเบียนรายงานขอซื้อขอจ้าง', 'ทะเบียนรายงานขอซื้อขอจ้าง', 'รายงานขอซื้อขอจ้าง'],
  columns: [
    { field: 'number', labels: ['เลขที่รายงานขอซื้อขอจ้าง', 'เลขที่ขอซื้อขอจ้าง', 'เลขที่รายงาน', ...contract] },
    { field: 'date', labels: dates },
    { field: 'party', labels: party },
    { field: 'amount', labels: [...amount, 'วงเงิน', 'วงเงินงบประมาณ', 'จำนวนเงินที่ขอ'] },
    { field: 'description', labels: ['รายการ', 'ชื่อโครงการ', 'เรื่อง', 'รายละเอียด', 'ชื่อรายการ'] },
  ],
  required: ['number', 'date', 'amount'],
  expected: ['party'],
  lines: 'may',
}

/** ทะเบียนบันทึกจัดซื้อจัดจ้างจากระบบ e-GP: the project's number comes from e-GP and is typed. Columns assumed. */
export const eGpRegister: ReportMap = {
  ...purchaseRequests,
  id: 'egp-register',
  titles: ['ทะเบียนบันทึกจัดซื้อจัดจ้างจากระบบ e-GP', 'บันทึกจัดซื้อจัดจ้างจากระบบ e-GP', 'จัดซื้อจัดจ้างจากระบบ e-GP'],
  columns: [
    {
      field: 'number',
      labels: [
        'เลขที่โครงการ e-GP',
        'เลขที่โครงการ',
        'เลขโครงการ',
        'รหัสโครงการ',
        'เลขคุมสัญญาในระบบ e-GP',
        'เลขคุมสัญญา',
        'เลขที่คุมสัญญา',
      ],
    },
    { field: 'contractNumber', labels: contract },
    ...purchaseRequests.columns.slice(1),
  ],
}

/** The same register without a column of e-GP's own number: the contract's stands in for it, and it says so. */
export const eGpRegisterByContract: ReportMap = {
  ...eGpRegister,
  columns: [{ field: 'number', labels: contract }, ...purchaseRequests.columns.slice(1)],
  expected: ['party', 'contractNumber'],
}

/** รายงานทะเบียนเอกสารแนบท้ายสัญญา/ข้อตกลง. Columns assumed. */
export const contractAnnexes: ReportMap = {
  ...purchaseRequests,
  id: 'contract-annexes',
  titles: ['รายงานทะเบียนเอกสารแนบท้ายสัญญา/ข้อตกลง', 'ทะเบียนเอกสารแนบท้ายสัญญา/ข้อตกลง', 'เอกสารแนบท้ายสัญญา/ข้อตกลง'],
  columns: [{ field: 'number', labels: contract }, ...purchaseRequests.columns.slice(1)],
  also: { number: 'contractNumber' },
}
