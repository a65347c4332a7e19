import { firm, person } from './names.ts'
import { banks, expenses, plans, sections } from './options.ts'
import type { Random } from './random.ts'
import type { PracticeDocument } from './types.ts'

export const treasuryNumber = (n: number, year: number) => `${n}/${year % 100}`

/**
 * Requisitions on the given days. (12) = (10) + (11), (15) = (12) − (13) − (14) hold in each. A `line` is
 * what the register prints in a row of its own below the requisition.
 */
export function makeRequisitions(
  random: Random,
  days: string[],
  first: number,
  lost: boolean,
): PracticeDocument[] {
  const made: PracticeDocument[] = []
  const bySection: Record<string, number> = {}
  for (const [index, date] of days.entries()) {
    const n = first + index
    const before = made.at(-1)
    const twin = before && !before.cancelled && before.lines.length === 0 && random.chance(0.05)
    const document = twin ? structuredClone(before) : one(random, date, lost, index)
    const section = String(document.fields.section)
    bySection[section] = (bySection[section] ?? (lost ? 20 : 0)) + 1
    document.id = `old-requisition-${n}`
    document.number = treasuryNumber(n, 2567)
    document.fields.treasuryNumber = document.number
    document.fields.requesterNumber = `${bySection[section]}/67`
    if (document.fields.chequeNumber) document.fields.chequeNumber = String(10_045_000 + n)
    if (!twin && before?.fields.chequeNumber && document.fields.chequeNumber && random.chance(0.06)) {
      // One cheque for two requisitions of the same payee.
      document.party = before.party
      document.fields.bank = before.fields.bank!
      document.fields.chequeNumber = before.fields.chequeNumber
    }
    made.push(document)
  }
  return made
}

function one(random: Random, date: string, lost: boolean, index: number): PracticeDocument {
  const plan = random.pick(Object.keys(plans))
  const category = random.pick(Object.keys(expenses))
  const cancelled = lost && index > 0 && index % 30 === 0
  const toFirm = category !== 'ค่าตอบแทน'
  const goods = cancelled ? 0 : random.between(500, 120_000) * 100 + random.pick([0, 0, 50, 75])
  const vat = toFirm && random.chance(0.6) ? Math.round(goods * 0.07) : 0
  const withholding = toFirm && random.chance(0.5) ? Math.round(goods * 0.01) : 0
  const savings = !toFirm && random.chance(0.3) ? Math.min(goods, random.between(1, 20) * 10_000) : 0
  const net = goods + vat - withholding - savings
  const lines: PracticeDocument['lines'] = []
  if (!cancelled && random.chance(0.08)) lines.push({ description: '(โอนสิทธิเรียกร้องตามสัญญาตัวอย่าง)' })
  // The deduction stands in the second row, and only there.
  if (savings > 0 && random.chance(0.5)) lines.push({ description: 'หักนำส่ง ธ.ออมสิน', savings })
  return {
    id: '',
    kind: 'requisition',
    number: '',
    date,
    amount: goods + vat,
    party: toFirm ? firm(random) : person(random),
    cancelled,
    lost,
    form: 'requisition',
    fields: {
      section: random.pick(sections),
      plan,
      job: random.pick(plans[plan]!),
      expenseCategory: category,
      expenseType: random.pick(expenses[category]!),
      goodsAmount: goods,
      vat,
      withholding,
      savings,
      netAmount: net,
      bank: cancelled ? '' : random.pick(banks),
      chequeNumber: cancelled ? '' : 'given below',
      note: cancelled ? 'ยกเลิก' : '',
    },
    lines,
  }
}
