import { amountPrinted, dateLong, dateShort, thaiDigits } from '../data/write.ts'
import { documentsOf, inPages, type PrintedRow, type ReportDefinition } from './printed.ts'

/** Paged by postback; the grand total and the count stand on the last page alone. */
export const receipts: ReportDefinition = {
  id: 'RCPT_DETAIL',
  title: 'รายงานรายละเอียดใบเสร็จรับเงิน/หลักฐานการรับเงิน',
  group: 'ระบบข้อมูลรายรับ',
  viewer: 'gridview',
  print(state, period, totalOff) {
    const documents = documentsOf(state, 'receipt', period)
    const rows: PrintedRow[] = documents.map((document, index) => ({
      role: 'item',
      cells: {
        order: String(index + 1),
        date: dateShort(document.date),
        number: document.number,
        party: document.party,
        revenueCategory: String(document.fields.revenueCategory),
        revenueType: String(document.fields.revenueType),
        amount: amountPrinted(document.amount),
        note: String(document.fields.note ?? ''),
      },
    }))
    const pages = inPages(rows, 20)
    const total = documents.reduce((sum, document) => sum + document.amount, 0)
    if (rows.length > 0) {
      pages
        .at(-1)!
        .push(
          { role: 'total', cells: { revenueType: 'รวมทั้งสิ้น', amount: amountPrinted(total + totalOff) } },
          { role: 'count', cells: { revenueType: `จำนวน ${rows.length} ฉบับ` } },
        )
    }
    return {
      id: 'RCPT_DETAIL',
      titles: [
        state.office,
        this.title,
        `ประจำปีงบประมาณ ${thaiDigits(String(state.fiscalYear))}`,
        `ตั้งแต่วันที่ ${thaiDigits(dateLong(period.from))} ถึงวันที่ ${thaiDigits(dateLong(period.to))}`,
      ],
      columns: [
        { key: 'order', label: 'ลำดับ', align: 'center' },
        { key: 'date', label: 'วันที่', align: 'center' },
        { key: 'number', label: 'เลขที่ใบเสร็จรับเงิน', align: 'center' },
        { key: 'party', label: 'ผู้ชำระเงิน' },
        { key: 'revenueCategory', label: 'หมวดรายรับ' },
        { key: 'revenueType', label: 'ประเภทรายรับ' },
        { key: 'amount', label: 'จำนวนเงิน', align: 'right' },
        { key: 'note', label: 'หมายเหตุ' },
      ],
      pages,
      running: null,
    }
  },
}
