import type { ReportMap } from '../map.ts'

/** Balances and ledgers hold no documents to enter: they are read for their totals, and to be recognised. */
const statement = (id: string, titles: string[]): ReportMap => ({
  id,
  kind: null,
  site: 'report',
  titles,
  columns: [
    { field: 'account', labels: ['ชื่อบัญชี', 'บัญชี', 'รายการ'] },
    { field: 'accountCode', labels: ['รหัสบัญชี', 'รหัส', 'เลขที่บัญชี'] },
    { field: 'expenseCategory', labels: ['หมวดรายจ่าย', 'หมวด'] },
    {
      field: 'note',
      labels: [
        'ยอดยกมา',
        'ระหว่างเดือน',
        'ยอดยกไป',
        'รับ',
        'จ่าย',
        'คงเหลือ',
        'เบิกจ่ายแล้ว',
        'เกิดขึ้นจริง',
        'ประมาณการ',
      ],
    },
  ],
  required: [],
  lines: 'never',
})

export const statements: ReportMap[] = [
  { ...statement('trial-balance', ['งบทดลอง']), balanced: true },
  statement('ledger', ['บัญชีแยกประเภท']),
  statement('daily-status', ['รายงานสถานะการเงินประจำวัน', 'สถานะการเงินประจำวัน']),
  statement('cash-flow', ['รายงานรับ-จ่ายเงินสด', 'รายงานรับจ่ายเงินสด', 'รายงานรายรับ-รายจ่ายเงินสด']),
  statement('worksheet', ['กระดาษทำการกระทบยอด']),
]
