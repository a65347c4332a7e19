import type { Problem } from '../documents/problem.ts'
import { toArabicDigits } from '../thai/digits.ts'
import type { Item } from './item.ts'
import type { ReportMap } from './map.ts'

/**
 * A machine set to American dates exports the month first. Where one day of the page can only be meant so, and none
 * only the other way, a day that could be either is left empty, and it is said. Changes the items' documents.
 */
export function leaveMonthFirst(items: Item[], map: ReportMap): Problem[] {
  const found = items.flatMap(item => {
    const text = toArabicDigits(item.document.raw.date ?? '').trim()
    const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/.exec(text) ?? []
    return first === undefined ? [] : [{ item, text, first: Number(first), second: Number(second) }]
  })
  const sure = found.find(({ first, second }) => first <= 12 && second > 12)
  if (!sure || found.some(({ first }) => first > 12)) return []
  const either = found.filter(({ first, second }) => second <= 12 && first !== second)
  for (const { item } of either) {
    const fields = { ...item.document.fields }
    if (map.also?.date) delete fields[map.also.date]
    item.document = { ...item.document, date: null, fiscalYear: null, fields }
  }
  if (either.length === 0) return []
  return [{ code: 'datesMonthFirst', values: [sure.text, String(either.length)], weight: 'flag' }]
}
