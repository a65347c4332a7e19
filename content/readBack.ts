import { listed } from '../laas/forms/view.ts'
import type { ReadBackField, Step } from '../laas/forms/view.types.ts'
import { carrying } from './carrying.ts'

/** What this page holds now against the plan, field by field; compared by `carrying.js`, which holds what that needs. */
export function readBack(steps: Step[]): ReadBackField[] {
  return carrying().laasCompare(
    listed(document).map(({ field }) => field),
    steps,
  )
}
