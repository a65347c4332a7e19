import { accounts } from '../data/accounts.ts'
import { after, type Balance, balances, cr, dr } from '../data/balances.ts'
import { table } from './table.ts'

export const trialBalance = table<Balance>({
  id: 'TRIAL_BALANCE',
  title: 'งบทดลอง',
  group: 'ระบบบัญชี',
  viewer: 'plain',
  items: balances,
  labels: 'account',
  main: 'afterDebit',
  rowsPerPage: 40,
  columns: [
    { key: 'account', label: 'ชื่อบัญชี', cell: ({ account }) => account },
    { key: 'code', label: 'รหัสบัญชี', align: 'center', cell: ({ account }) => accounts[account]! },
    { key: 'beforeDebit', label: 'เดบิต', group: 'ยอดยกมา', sum: ({ before }) => dr(before) },
    { key: 'beforeCredit', label: 'เครดิต', group: 'ยอดยกมา', sum: ({ before }) => cr(before) },
    { key: 'debit', label: 'เดบิต', group: 'ระหว่างเดือน', sum: ({ debit }) => debit },
    { key: 'credit', label: 'เครดิต', group: 'ระหว่างเดือน', sum: ({ credit }) => credit },
    { key: 'afterDebit', label: 'เดบิต', group: 'ยอดยกไป', sum: balance => dr(after(balance)) },
    { key: 'afterCredit', label: 'เครดิต', group: 'ยอดยกไป', sum: balance => cr(after(balance)) },
  ],
})
