export const heads = [
  'ลำดับ',
  'วันที่',
  'เลขที่ใบเสร็จรับเงิน',
  'ผู้ชำระเงิน',
  'หมวดรายรับ',
  'ประเภทรายรับ',
  'จำนวนเงิน',
  'หมายเหตุ',
  'แผนงาน',
  'งาน',
  'ธนาคาร',
  'เลขที่บัญชี',
]

const payers = ['นายสมมติ ตัวอย่าง', 'นางสาวแบบฝึก ไม่มีจริง', 'ร้านลองทำ 4', 'บริษัท จำลอง จำกัด']

/** Cells of the receipt report, 12 a row, all invented. `edition` makes every receipt another one. */
export function longRows(count: number, edition = 0): string[][] {
  return Array.from({ length: count }, (_, i) => {
    const n = i + 1 + edition * count
    const amount = ((n * 7919) % 1_000_000) + 100
    return [
      String(i + 1),
      `${1 + (i % 28)}/${1 + (i % 6)}/2567`,
      `RCPT-${String(n).padStart(5, '0')}/67`,
      `${payers[i % payers.length]} ${n % 97}`,
      'รายได้จากทรัพย์สิน',
      'ค่าเช่าหรือบริการสถานที่',
      `${Math.floor(amount / 100).toLocaleString('en')}.${String(amount % 100).padStart(2, '0')}`,
      '',
      'บริหารงานทั่วไป',
      'บริหารทั่วไป',
      'ธนาคารสมมติ',
      '000-0-00000-0',
    ]
  })
}

/** One long page of that report, as a web page; each edition is filtered by another period. */
export function longReport(rows: string[][], edition = 0): string {
  const line = (cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  return `<!doctype html><html><head><meta charset="utf-8"><title>รายงานรายละเอียดใบเสร็จรับเงิน</title></head><body>
<div>รายงานรายละเอียดใบเสร็จรับเงิน</div><div>ตั้งแต่วันที่ 6 มกราคม 2567 ถึงวันที่ ${6 + edition} กรกฎาคม 2567</div>
<table border="1"><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr>
${rows.map(line).join('\n')}</table></body></html>`
}
