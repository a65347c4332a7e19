import { firm } from './names.ts'
import { banks, deposits, sections } from './options.ts'
import type { Random } from './random.ts'
import type { PracticeDocument } from './types.ts'

/** ฎีกาเงินรับฝาก on the given days, numbered from `first`. */
export function makeDeposits(random: Random, days: string[], first: number): PracticeDocument[] {
  return days.map((date, index) => {
    const amount = random.between(50, 90_000) * 100 + random.pick([0, 5, 25, 50])
    const number = `${first + index}/67`
    return {
      id: `old-deposit-${first + index}`,
      kind: 'requisition',
      number,
      date,
      amount,
      party: firm(random),
      cancelled: false,
      lost: true,
      form: 'deposit-requisition',
      fields: {
        section: random.pick(sections),
        fund: random.pick(deposits),
        requesterNumber: number,
        withholding: random.chance(0.4) ? Math.round(amount * 0.01) : 0,
        bank: random.pick(banks),
        description: 'คืนหลักประกันสัญญา (ตัวอย่าง)',
      },
      lines: [],
    }
  })
}

/** ใบสำคัญสรุปใบนำส่งเงิน of each remittance's day: its lines by kind of money. */
export function makeSummaries(remittances: PracticeDocument[]): PracticeDocument[] {
  return remittances.map((remittance, index) => {
    const lines = new Map<string, PracticeDocument['lines'][number]>()
    for (const { revenueType, accountCode, amount } of remittance.lines) {
      const before = lines.get(String(revenueType))
      lines.set(String(revenueType), {
        revenueType: String(revenueType),
        planCode: '00110',
        accountCode: String(accountCode),
        amount: Number(before?.amount ?? 0) + Number(amount),
      })
    }
    return {
      ...remittance,
      id: `old-summary-${index + 1}`,
      number: `${index + 1}/67`,
      form: 'remittance-summary',
      fields: { section: 'กองคลัง', summaryNumber: `${index + 1}/67` },
      lines: [...lines.values()],
    }
  })
}
