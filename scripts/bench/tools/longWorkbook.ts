import * as XLSX from '@e965/xlsx'
import { heads, longRows } from './longReport.ts'

/** The receipt report as a workbook of one sheet: sums are numbers, all else is text. */
export function longWorkbook(count: number): Uint8Array {
  const rows = longRows(count).map(cells =>
    cells.map((text, column) => (column === 6 ? Number(text.replaceAll(',', '')) : text)),
  )
  const titles = [['รายงานรายละเอียดใบเสร็จรับเงิน'], ['ตั้งแต่วันที่ 6 มกราคม 2567 ถึงวันที่ 6 กรกฎาคม 2567']]
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...titles, heads, ...rows]), 'รายงาน')
  return new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }),
  )
}
