import type { ReportMap } from '../map.ts'

/**
 * ใบนำส่งเงิน. Fact: ลำดับ | เล่มที่-เลขที่ใบเสร็จ | ประเภทเงิน | รหัสงาน | รหัสบัญชี | บาท | สต. | หมายเหตุ. The number
 * and the day stand above the lines.
 */
export const remittanceReport: ReportMap = {
  id: 'remittances',
  kind: 'remittance',
  site: 'report',
  titles: ['ใบนำส่งเงิน', 'รายงานใบนำส่งเงิน', 'ทะเบียนใบนำส่งเงิน'],
  columns: [
    { field: 'number', labels: ['เลขที่ใบนำส่ง', 'เลขที่ใบนำส่งเงิน', 'ใบนำส่งเลขที่'] },
    { field: 'date', labels: ['วันที่นำส่ง', 'วันที่ใบนำส่ง', 'วันที่นำส่งเงิน', 'วันที่'] },
    { field: 'party', labels: ['ผู้นำส่ง', 'ผู้นำส่งเงิน'] },
    {
      field: 'receiptNumber',
      labels: ['เล่มที่-เลขที่ใบเสร็จ', 'เล่มที่/เลขที่ใบเสร็จ', 'เลขที่ใบเสร็จ', 'เลขที่ใบเสร็จรับเงิน', 'เล่มที่-เลขที่'],
    },
    { field: 'revenueType', labels: ['ประเภทเงิน', 'ประเภทรายรับ', 'ประเภท'] },
    { field: 'amount', labels: ['จำนวนเงิน', 'บาท', 'ยอดเงิน', 'จำนวนเงินนำส่ง'] },
  ],
  required: ['amount'],
  lines: 'always',
  opens: 'group',
}
