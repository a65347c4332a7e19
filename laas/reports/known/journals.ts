import type { ReportMap } from '../map.ts'

/** ใบผ่านรายการบัญชี. Fact: number, day, explanation; lines of debit and credit with account, code and sum. */
export const journalReport: ReportMap = {
  id: 'journals',
  kind: 'journal',
  site: 'report',
  titles: ['ใบผ่านรายการบัญชี', 'ใบผ่านรายการ', 'ใบผ่านรายการบัญชีทั่วไป', 'รายงานใบผ่านรายการบัญชี', 'สมุดรายวันทั่วไป'],
  columns: [
    { field: 'number', labels: ['เลขที่', 'เลขที่ใบผ่าน', 'เลขที่ใบผ่านรายการ', 'เลขที่ใบผ่านรายการบัญชี', 'เลขที่เอกสาร'] },
    { field: 'date', labels: ['วันที่', 'วันที่ใบผ่าน', 'วันที่เอกสาร', 'วันที่ผ่านรายการ'] },
    { field: 'description', labels: ['คำอธิบาย', 'คำอธิบายรายการ', 'รายละเอียด'] },
    { field: 'account', labels: ['ชื่อบัญชี', 'บัญชี', 'รายการ'] },
    { field: 'accountCode', labels: ['รหัสบัญชี', 'รหัส', 'เลขที่บัญชี'] },
    { field: 'debit', labels: ['เดบิต', 'เดบิท', 'จำนวนเงินเดบิต', 'debit', 'dr'] },
    { field: 'credit', labels: ['เครดิต', 'เครดิท', 'จำนวนเงินเครดิต', 'credit', 'cr'] },
  ],
  required: ['debit', 'credit'],
  lines: 'always',
  opens: 'group',
  balanced: true,
}
