import type { DocumentContent } from './document.ts'
import { kinds } from './kinds.ts'

type Keyed = Pick<DocumentContent, 'kind' | 'date' | 'number'>

const byNumber = new Intl.Collator('th', { numeric: true })

/** Compares two documents by the order in which they are keyed: kind, then date (none last), then number. */
export function keyingOrder(a: Keyed, b: Keyed): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
    byNumber.compare(a.number, b.number)
  )
}
