import type { Problem } from '../laas/documents/problem.ts'
import { wrongOffice } from '../laas/forms/guards/wrongOffice.ts'
import { wrongYear } from '../laas/forms/guards/wrongYear.ts'
import type { View } from '../laas/forms/view.types.ts'
import type { StoredDocument } from '../storage/types.ts'

/** What the page shows against a document before a fill is asked for: another fiscal year, another office. */
export function barsOf(document: StoredDocument, view: View, office: string): Problem[] {
  return [...wrongYear(document, view), ...wrongOffice(office, view)].filter(
    ({ weight }) => weight === 'stop',
  )
}
