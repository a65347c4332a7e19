import type { compareFields } from '../laas/forms/compareFields.ts'
import { listed } from '../laas/forms/view.ts'
import type { ReadBackField, Step } from '../laas/forms/view.types.ts'

/** What this page holds now against the plan, field by field; compared by `carrying.js`, which holds what that needs. */
export function readBack(steps: Step[]): ReadBackField[] {
  const { laasCompare } = globalThis as { laasCompare?: typeof compareFields }
  if (!laasCompare) throw new Error('carrying.js comes before filling.js')
  return laasCompare(
    listed(document).map(({ field }) => field),
    steps,
  )
}
