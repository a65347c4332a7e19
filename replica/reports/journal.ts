import { accounts } from '../data/accounts.ts'
import { type Posting, postingsOf } from '../data/postings.ts'
import { amountPrinted, datePlain } from '../data/write.ts'
import { documentsOf } from './printed.ts'
import { table } from './table.ts'

/** Sums print nothing where they are zero on a voucher's side. */
const side = (satang: number) => (satang ? amountPrinted(satang) : '')

/** ใบผ่านรายการบัญชี: each line a row, debits first, below a heading with number, date and description. */
export const journalVouchers = table<Posting & { text: string }>({
  id: 'JOURNAL',
  title: 'ใบผ่านรายการบัญชี',
  group: 'ระบบบัญชี',
  viewer: 'plain',
  items: (state, period) =>
    documentsOf(state, 'journal', period).flatMap(journal =>
      postingsOf(journal).map(posting => ({ ...posting, text: String(journal.fields.description) })),
    ),
  labels: 'account',
  main: '',
  groupBy: ({ number, date, text }) => `เลขที่ ${number} วันที่ ${datePlain(date)} คำอธิบาย ${text}`,
  columns: [
    { key: 'side', label: 'เดบิต/เครดิต', cell: ({ debit }) => (debit ? 'เดบิต' : 'เครดิต') },
    { key: 'account', label: 'ชื่อบัญชี', cell: ({ account }) => account },
    { key: 'code', label: 'รหัสบัญชี', align: 'center', cell: ({ account }) => accounts[account]! },
    { key: 'debit', label: 'เดบิต', align: 'right', group: 'จำนวนเงิน', cell: ({ debit }) => side(debit) },
    { key: 'credit', label: 'เครดิต', align: 'right', group: 'จำนวนเงิน', cell: ({ credit }) => side(credit) },
  ],
})
