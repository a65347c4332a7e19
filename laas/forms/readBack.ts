import { compareFields } from './compareFields.ts'
import { listed } from './view.ts'
import type { ReadBackField, Step } from './view.types.ts'

/** What the page holds now against the plan, field by field. */
export function readBack(root: Document, steps: Step[]): ReadBackField[] {
  return compareFields(
    listed(root).map(({ field }) => field),
    steps,
  )
}
