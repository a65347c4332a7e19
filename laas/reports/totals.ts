import type { Field } from '../documents/fields.ts'
import type { Item } from './item.ts'
import type { ControlTotal, PageProof } from './reading.ts'
import type { TotalScope } from './words.ts'

/** A row of totals as printed: satang by field, and how many documents it counts. */
export interface PrintedTotal {
  scope: TotalScope
  label: string
  values: Partial<Record<Field, number>>
  count: number | null
  /** How many documents of the page stand above it, and how many above the heading of its group. */
  at: number
  groupAt: number
}

export interface Within {
  within: ControlTotal[]
  printed: PageProof['printed']
  covered: boolean
  tail: NonNullable<PageProof['tail']>
}

type Measured = Field | 'count'

const closes = new Set<TotalScope>(['plain', 'page', 'report'])

/**
 * Checks the totals of one page against its documents. A total that speaks of the whole report on one page
 * of several is left for `prove`. A label seldom says where its span begins, so a total agrees where any
 * span that ends at it adds up: the page, its group, what follows the total before it.
 */
export function checkTotals(
  totals: PrintedTotal[],
  items: Item[],
  oneOfSeveral: boolean,
  groups: boolean,
): Within {
  const result: Within = { within: [], printed: [], covered: false, tail: tailOf(totals, items) }
  const carried: Partial<Record<Measured, { value: number; at: number }>> = {}
  totals.forEach((total, index) => {
    const measures: [Measured, number][] = Object.entries(total.values) as [Field, number][]
    if (total.count !== null) measures.push(['count', total.count])
    const before = totals.slice(0, index).filter(other => other.scope !== 'in')
    const lastOf = (some: PrintedTotal[]) => some.at(-1)?.at ?? 0
    const same = lastOf(before.filter(other => other.scope === total.scope))
    const starts = [...new Set([0, total.groupAt, lastOf(before), same])]
    for (const [field, printed] of measures) {
      const base = carried[field]?.value ?? 0
      const baseAt = carried[field]?.at ?? 0
      if (total.scope === 'in') {
        if (total.at > 0) {
          // Carried over within the page: what stands above it must add up to it.
          const above = sumsOf(items.slice(baseAt, total.at), field).map(sum => sum + base)
          result.within.push({
            label: total.label,
            field,
            printed,
            computed: above.find(sum => sum === printed) ?? above[0]!,
          })
        }
        carried[field] = { value: printed, at: total.at }
        continue
      }
      const options = starts.flatMap(start =>
        sumsOf(items.slice(start, total.at), field).map(sum => ({ start, sum })),
      )
      const all = sumsOf(items.slice(baseAt, total.at), field).map(sum => sum + base)
      const hit = total.scope === 'out' ? undefined : options.find(option => option.sum === printed)
      const withCarried = all.find(sum => sum === printed)
      const agrees = hit !== undefined || withCarried !== undefined
      const start =
        total.scope === 'page' || total.scope === 'report' || total.scope === 'out' ? same : lastOf(before)
      const later = total.scope === 'report' || total.scope === 'out' || total.scope === 'plain'
      const opensReport = total.scope === 'out' && carried[field] !== undefined
      if (oneOfSeveral && later && !opensReport && (total.scope === 'report' || !agrees)) {
        result.printed.push({ covers: 'report', label: total.label, field, value: printed })
        continue
      }
      if (oneOfSeveral && total.scope === 'group' && !agrees && lastOf(before) === 0) {
        const head = sumsOf(items.slice(0, total.at), field)[0]!
        result.printed.push({ covers: 'report', label: total.label, field, value: printed, head })
        continue
      }
      const computed = agrees
        ? printed
        : total.scope === 'out'
          ? all[0]!
          : sumsOf(items.slice(start, total.at), field)[0]!
      result.within.push({ label: total.label, field, printed, computed })
      if (total.scope === 'page')
        result.printed.push({ covers: 'page', label: total.label, field, value: printed })
      const spansPage =
        (withCarried !== undefined && total.scope !== 'group') || hit?.start === 0 || total.scope === 'page'
      const isPageTotal = total.scope === 'plain' ? !groups : total.scope !== 'group'
      // ยอดยกไป by itself only says that there is a next page.
      const alone =
        total.scope === 'out' &&
        !totals.some(other => other !== total && other.at === total.at && closes.has(other.scope))
      if (agrees && spansPage && isPageTotal && !alone && total.at === items.length) result.covered = true
    }
  })
  return result
}

function tailOf(totals: PrintedTotal[], items: Item[]): Within['tail'] {
  const ends = totals.filter(total => total.scope === 'group').map(total => total.at)
  const from = ends.at(-1) ?? 0
  const below = items.slice(from)
  const sums: Partial<Record<Field, number>> = {}
  for (const item of below)
    for (const [field, satang] of Object.entries(item.sums) as [Field, number][])
      sums[field] = (sums[field] ?? 0) + satang
  return { count: below.filter(({ rest }) => !rest).length, sums, whole: ends.length === 0 }
}

/** With the cancelled documents, and without them. */
function sumsOf(items: Item[], field: Measured): number[] {
  const add = (some: Item[]) =>
    some.reduce((sum, item) => sum + (field === 'count' ? (item.rest ? 0 : 1) : (item.sums[field] ?? 0)), 0)
  const valid = items.filter(item => !item.document.cancelled)
  return valid.length === items.length ? [add(items)] : [add(items), add(valid)]
}
