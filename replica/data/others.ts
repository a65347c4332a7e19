import { accountNames, accounts } from './accounts.ts'
import { shiftDays } from './calendar.ts'
import { firm, person } from './names.ts'
import { expenses, plans, purchaseMethods, sections } from './options.ts'
import type { Random } from './random.ts'
import type { PracticeDocument } from './types.ts'

type Make = (
  random: Random,
  date: string,
  n: number,
) => Omit<PracticeDocument, 'id' | 'kind' | 'lost' | 'form' | 'cancelled'>

const budgetLine = (random: Random) => {
  const plan = random.pick(Object.keys(plans))
  const expenseCategory = random.pick(Object.keys(expenses))
  return {
    plan,
    job: random.pick(plans[plan]!),
    expenseCategory,
    expenseType: random.pick(expenses[expenseCategory]!),
  }
}

const contract: Make = (random, date, n) => ({
  // Typed from e-GP, so it stays the same when it is entered again.
  number: `6701${String(9_000_000 + n * 137)}`,
  date,
  amount: random.between(5_000, 480_000) * 100,
  party: firm(random),
  fields: {
    contractNumber: `${n}/2567`,
    section: random.pick(sections),
    ...budgetLine(random),
    method: random.pick(purchaseMethods),
    description: random.pick(['จัดซื้อวัสดุสำนักงาน', 'จ้างเหมาบริการ', 'จัดซื้อวัสดุไฟฟ้า', 'จ้างซ่อมแซมถนนตัวอย่าง']),
    dueDate: shiftDays(date, random.pick([15, 30, 60])),
  },
  lines: [],
})

const loan: Make = (random, date, n) => ({
  number: `${n}/2567`,
  date,
  amount: random.between(10, 300) * 10_000,
  party: person(random),
  fields: {
    section: random.pick(sections),
    description: random.pick(['ยืมเงินเดินทางไปราชการ', 'ยืมเงินโครงการฝึกอบรมตัวอย่าง', 'ยืมเงินจัดงานประเพณีตัวอย่าง']),
    dueDate: shiftDays(date, 30),
  },
  lines: [],
})

const transfer: Make = (random, date, n) => {
  const to = budgetLine(random)
  return {
    number: `${n}/2567`,
    date,
    amount: random.between(10, 900) * 10_000,
    party: '',
    fields: {
      ...budgetLine(random),
      toPlan: to.plan,
      toJob: to.job,
      toExpenseCategory: to.expenseCategory,
      toExpenseType: to.expenseType,
      description: 'งบประมาณที่ตั้งไว้ไม่เพียงพอ (ตัวอย่าง)',
    },
    lines: [],
  }
}

const journal: Make = (random, date, n) => {
  const [debit, credit, second] = [
    random.pick(accountNames),
    random.pick(accountNames),
    random.pick(accountNames),
  ]
  const amount = random.between(100, 90_000) * 100 + random.pick([0, 25, 50])
  const part = random.chance(0.4) ? Math.floor(amount / 3) : 0
  const line = (account: string, dr: number, cr: number) => ({
    account,
    accountCode: accounts[account]!,
    debit: dr,
    credit: cr,
  })
  return {
    number: `${n}/67`,
    date,
    amount,
    party: '',
    fields: { description: random.pick(['ปรับปรุงบัญชีตัวอย่าง', 'โอนปิดบัญชีตัวอย่าง', 'บันทึกค่าใช้จ่ายค้างจ่ายตัวอย่าง']) },
    lines: [line(debit, amount, 0), line(credit, 0, amount - part), ...(part ? [line(second, 0, part)] : [])],
  }
}

const makes: Record<string, Make> = { contract, loan, transfer, journal }

/** Documents of a kind that stand for themselves, numbered from `first`. */
export function makeOthers(
  random: Random,
  kind: string,
  days: string[],
  first: number,
  lost: boolean,
): PracticeDocument[] {
  return days.map((date, index) => ({
    ...makes[kind]!(random, date, first + index),
    id: `old-${kind}-${first + index}`,
    kind,
    lost,
    form: kind,
    cancelled: false,
  }))
}
