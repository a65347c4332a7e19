import { agencies, firm, person } from './names.ts'
import { allottedCategory, allottedTaxes, revenues } from './options.ts'
import type { Random } from './random.ts'
import type { PracticeDocument } from './types.ts'

export const receiptNumber = (n: number, year: number) => `RCPT-${String(n).padStart(5, '0')}/${year % 100}`

function money(random: Random): number {
  // Round fees are many and collide; taxes come with satang.
  if (random.chance(0.5)) return random.pick([20, 40, 60, 100, 150, 200, 300, 500, 1000, 1200, 1500]) * 100
  return random.between(5_000, 2_500_000) + random.pick([0, 25, 50, 75])
}

/** Receipts on the given days; numbers go on from `first`. Some are true twins, a few cancelled. */
export function makeReceipts(
  random: Random,
  days: string[],
  first: number,
  lost: boolean,
): PracticeDocument[] {
  const receipts: PracticeDocument[] = []
  for (const [index, date] of days.entries()) {
    const number = receiptNumber(first + index, 2567)
    const before = receipts.at(-1)
    if (before && !before.cancelled && random.chance(0.03)) {
      receipts.push({ ...structuredClone(before), id: `old-receipt-${first + index}`, number })
      continue
    }
    const allotted = random.chance(0.2)
    const category = allotted ? allottedCategory : random.pick(Object.keys(revenues))
    const type = allotted ? random.pick(allottedTaxes) : random.pick(revenues[category]!)
    const cancelled = lost && index > 0 && index % 80 === 0
    const amount = allotted ? random.between(1_000_000, 90_000_000) : money(random)
    receipts.push({
      id: `old-receipt-${first + index}`,
      kind: 'receipt',
      number,
      date,
      amount: cancelled ? 0 : amount,
      party: allotted ? random.pick(agencies) : random.chance(0.7) ? person(random) : firm(random),
      cancelled,
      lost,
      form: allotted ? 'receipt-allotted' : 'receipt-own',
      fields: { revenueCategory: category, revenueType: type, note: cancelled ? 'ยกเลิก' : '' },
      lines: [],
    })
  }
  return receipts
}
