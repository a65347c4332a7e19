import type { apply } from '../laas/forms/apply.ts'
import type { carryOut } from '../laas/forms/carryOut.ts'
import type { compareFields } from '../laas/forms/compareFields.ts'
import type { candidatesFor } from '../laas/forms/find.ts'

/** What `setting.js` and `carrying.js` leave for `filling.js`: each script must stay small. */
export interface Carrying {
  laasApply: typeof apply
  laasCarryOut: typeof carryOut
  laasCompare: typeof compareFields
  laasFind: typeof candidatesFor
}

/** Throws where the page has not been given both scripts. */
export function carrying(): Carrying {
  const world = globalThis as Partial<Carrying>
  if (!world.laasApply || !world.laasFind)
    throw new Error('setting.js and carrying.js come before filling.js')
  return world as Carrying
}
