import type { ReportMap } from '../map.ts'

const number = ['เลขที่เช็ค', 'เช็คเลขที่', 'หมายเลขเช็ค', 'เลขเช็ค', 'เช็ค', 'เลขที่เอกสาร']
const party = [
  'ผู้รับ(ตัวเช็ค)',
  'ผู้รับเงิน(ตัวเช็ค)',
  'ผู้รับตัวเช็ค',
  'ผู้รับเงินตามเช็ค',
  'ผู้รับเงิน',
  'ผู้รับ',
  'จ่ายให้',
  'สั่งจ่าย',
  'ชื่อผู้รับเงิน',
  'จ่ายแก่',
  'จ่ายให้แก่',
]

/**
 * รายงานการจัดทำเช็ค. Fact: dates of stub and face, requisition, payees of both, total, tax, net, bank; one
 * cheque may pay several requisitions. What a cheque pays is the net.
 */
export const chequeReport: ReportMap = {
  id: 'cheques',
  kind: 'cheque',
  site: 'report',
  titles: ['รายงานการจัดทำเช็ค', 'การจัดทำเช็ค', 'ทะเบียนคุมเช็ค', 'รายงานเช็ค'],
  columns: [
    { field: 'number', labels: number },
    { field: 'date', labels: ['วันที่ต้นขั้ว', 'วันที่ต้นขั้วเช็ค', 'วันที่จัดทำเช็ค', 'วันที่เช็ค', 'วันที่'] },
    { field: 'chequeDate', labels: ['วันที่หน้าเช็ค', 'วันที่สั่งจ่าย'] },
    { field: 'party', labels: party },
    { field: 'gross', labels: ['ยอดรวม', 'จำนวนเงินรวม', 'ยอดเงินรวม', 'ยอดก่อนหัก', 'รวม'] },
    {
      field: 'amount',
      labels: ['สุทธิ', 'จำนวนเงินสุทธิ', 'ยอดสุทธิ', 'จำนวนเงินตามเช็ค', 'จำนวนเงินหน้าเช็ค', 'จำนวนเงิน', 'ยอดเงิน'],
    },
  ],
  required: ['number', 'amount'],
  expected: ['party', 'date'],
  lines: 'may',
  also: { number: 'chequeNumber', date: 'stubDate' },
}

/** สมุดเงินสดจ่าย: cheques by day, or requisitions where the book names no cheque. Columns assumed. */
export const cashPaid: ReportMap = {
  ...chequeReport,
  id: 'cash-paid',
  titles: ['สมุดเงินสดจ่าย'],
  also: { number: 'chequeNumber' },
}
