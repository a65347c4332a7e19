import { accountNames, accounts, opening } from '../data/accounts.ts'
import { type Posting, postingsOf } from '../data/postings.ts'
import type { PracticeState } from '../data/types.ts'
import { amountPrinted, datePlain, dateShort } from '../data/write.ts'
import { documentsOf, type Period } from './printed.ts'
import { order, table } from './table.ts'

const postings = (state: PracticeState, { from, to }: Period) =>
  state.documents.flatMap(postingsOf).filter(({ date }) => date >= from && date <= to)

interface Balance {
  account: string
  before: number
  debit: number
  credit: number
}

/** Accounts that moved or stood, with what was before the period and what moved in it. */
function balances(state: PracticeState, period: Period): Balance[] {
  if (state.documents.length === 0) return []
  const all = state.documents.flatMap(postingsOf)
  const made = accountNames.map(account => {
    const own = all.filter(posting => posting.account === account)
    const within = own.filter(({ date }) => date >= period.from && date <= period.to)
    const sum = (list: Posting[], side: 'debit' | 'credit') =>
      list.reduce((total, posting) => total + posting[side], 0)
    const earlier = own.filter(({ date }) => date < period.from)
    return {
      account,
      before: (opening[account] ?? 0) + sum(earlier, 'debit') - sum(earlier, 'credit'),
      debit: sum(within, 'debit'),
      credit: sum(within, 'credit'),
    }
  })
  return made.filter(({ before, debit, credit }) => before || debit || credit)
}

const after = ({ before, debit, credit }: Balance) => before + debit - credit
const dr = (satang: number) => Math.max(0, satang)
const cr = (satang: number) => Math.max(0, -satang)

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

export const ledger = table<Posting>({
  id: 'LEDGER',
  title: 'บัญชีแยกประเภท',
  group: 'ระบบบัญชี',
  viewer: 'crystal',
  items: (state, period) =>
    postings(state, period).sort(
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

interface BudgetLine {
  plan: string
  category: string
  spent: number
}

/** กระดาษทำการกระทบยอด: plan by category. */
export const worksheet = table<BudgetLine>({
  id: 'WORKSHEET',
  title: 'กระดาษทำการกระทบยอด',
  group: 'ระบบงบประมาณ',
  viewer: 'jasper',
  items: (state, period) => {
    const lines = new Map<string, BudgetLine>()
    for (const { fields, amount } of documentsOf(state, 'requisition', period)) {
      const key = `${fields.plan}|${fields.expenseCategory}`
      const line = lines.get(key) ?? {
        plan: String(fields.plan),
        category: String(fields.expenseCategory),
        spent: 0,
      }
      line.spent += amount
      lines.set(key, line)
    }
    return [...lines.values()].sort(
      (a, b) => a.plan.localeCompare(b.plan, 'th') || a.category.localeCompare(b.category, 'th'),
    )
  },
  labels: 'category',
  main: 'spent',
  groupBy: ({ plan }) => plan,
  columns: [
    { key: 'category', label: 'หมวดรายจ่าย', cell: ({ category }) => category },
    { key: 'spent', label: 'เบิกจ่ายแล้ว', sum: ({ spent }) => spent },
  ],
})

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
