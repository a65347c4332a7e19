import type { LaasDocument } from '../../documents/document.ts'
import type { Problem } from '../../documents/problem.ts'
import type { View } from '../view.types.ts'

/** Keying under the wrong fiscal year is the classic accident: the year on the page must be the document's. */
export function wrongYear(document: LaasDocument, view: View): Problem[] {
  const unclear = view.problems.filter(({ code }) => code === 'yearUnclear')
  if (unclear.length > 0) return unclear.map(problem => ({ ...problem, weight: 'stop' as const }))
  if (view.fiscalYear === null || document.fiscalYear === null) {
    return [{ code: 'yearUnknown', values: [String(document.fiscalYear ?? '-')], weight: 'flag' }]
  }
  if (view.fiscalYear === document.fiscalYear) return []
  return [
    { code: 'wrongYear', values: [String(document.fiscalYear), String(view.fiscalYear)], weight: 'stop' },
  ]
}
