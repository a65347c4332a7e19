import { after, type Balance, balances } from '../data/balances.ts'
import { order, table } from './table.ts'

/** Bank and cash on the last day of the period. */
export const dailyStatus = table<Balance>({
  id: 'DAILY_STATUS',
  title: 'รายงานสถานะการเงินประจำวัน',
  group: 'ระบบบัญชี',
  viewer: 'ssrs',
  onDay: true,
  items: (state, period) => balances(state, period).filter(({ account }) => /^เงิน(สด|ฝาก)/.test(account)),
  labels: 'account',
  main: 'after',
  columns: [
    order,
    { key: 'account', label: 'ชื่อบัญชี', cell: ({ account }) => account },
    { key: 'before', label: 'ยอดยกมา', sum: ({ before }) => before },
    { key: 'debit', label: 'รับ', sum: ({ debit }) => debit },
    { key: 'credit', label: 'จ่าย', sum: ({ credit }) => credit },
    { key: 'after', label: 'คงเหลือ', sum: after },
  ],
})
