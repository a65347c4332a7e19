import type { LaasDocument } from '../../documents/document.ts'
import type { Field } from '../../documents/fields.ts'
import type { Problem } from '../../documents/problem.ts'
import { formatAmount } from '../../thai/amounts.ts'
import { fieldValue } from '../accepts.ts'

// (12) = (10) + (11); (15) = (12) − (13) − (14).
const sums: { total: Field; of: [Field, 1 | -1][]; label: string }[] = [
  {
    total: 'amount',
    label: 'ขอเบิกทั้งสิ้น',
    of: [
      ['goodsAmount', 1],
      ['vat', 1],
    ],
  },
  {
    total: 'netAmount',
    label: 'รับสุทธิ',
    of: [
      ['amount', 1],
      ['withholding', -1],
      ['savings', -1],
    ],
  },
]

/** A requisition that does not add up would be keyed with a total other than its own. Only complete sums count. */
export function sumsDiffer(document: LaasDocument): Problem[] {
  if (document.kind !== 'requisition') return []
  return sums.flatMap(({ total, of, label }) => {
    const printed = fieldValue(document, total)
    const parts = of.map(([field, sign]) => [fieldValue(document, field), sign] as const)
    if (printed === null || parts.some(([value]) => value === null)) return []
    const computed = parts.reduce((sum, [value, sign]) => sum + Number(value) * sign, 0)
    if (computed === printed) return []
    const values = [label, formatAmount(computed), formatAmount(Number(printed))]
    return [{ code: 'sumDiffers', values, weight: 'stop' as const }]
  })
}
