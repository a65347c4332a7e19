import { accounts } from '../data/accounts.ts'
import { type Posting, postingsOf } from '../data/postings.ts'
import { dateShort } from '../data/write.ts'
import { table } from './table.ts'

export const ledger = table<Posting>({
  id: 'LEDGER',
  title: 'บัญชีแยกประเภท',
  group: 'ระบบบัญชี',
  viewer: 'crystal',
  items: (state, period) =>
    state.documents
      .flatMap(postingsOf)
      .filter(({ date }) => date >= period.from && date <= period.to)
      .sort(
        (a, b) => accounts[a.account]!.localeCompare(accounts[b.account]!) || a.date.localeCompare(b.date),
      ),
  labels: 'description',
  main: 'debit',
  rowsPerPage: 40,
  groupBy: ({ account }) => `บัญชี ${account} รหัส ${accounts[account]}`,
  columns: [
    { key: 'date', label: 'วันที่', align: 'center', cell: ({ date }) => dateShort(date) },
    { key: 'number', label: 'เลขที่เอกสาร', align: 'center', cell: ({ number }) => number },
    { key: 'description', label: 'รายการ', cell: ({ description }) => description },
    { key: 'debit', label: 'เดบิต', sum: ({ debit }) => debit },
    { key: 'credit', label: 'เครดิต', sum: ({ credit }) => credit },
  ],
})
