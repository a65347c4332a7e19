import { accounts } from '../data/accounts.ts'
import { type Balance, balances } from '../data/balances.ts'
import { table } from './table.ts'

/** รายงานรับ-จ่ายเงินสด: what came in and went out, by account. */
export const cashFlow = table<Balance>({
  id: 'CASH_FLOW',
  title: 'รายงานรับ-จ่ายเงินสด',
  group: 'ระบบบัญชี',
  viewer: 'plain',
  items: (state, period) => balances(state, period).filter(({ account }) => /^[45]/.test(accounts[account]!)),
  labels: 'account',
  main: 'net',
  groupBy: ({ account }) => (accounts[account]!.startsWith('4') ? 'รายรับ' : 'รายจ่าย'),
  columns: [
    { key: 'account', label: 'รายการ', cell: ({ account }) => account },
    { key: 'code', label: 'รหัสบัญชี', align: 'center', cell: ({ account }) => accounts[account]! },
    { key: 'net', label: 'เกิดขึ้นจริง', sum: ({ debit, credit }) => credit - debit },
  ],
})
