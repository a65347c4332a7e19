import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { carryOut } from '../../laas/forms/carryOut.ts'
import { compareFields } from '../../laas/forms/compareFields.ts'

/** What this script leaves for `filling`, which is put into the page right after it. */
export interface Carrying {
  laasCarryOut?: typeof carryOut
  laasCompare?: typeof compareFields
}

// Looking at a form, carrying out a plan and setting a control are three scripts, for each must stay small.
export default defineUnlistedScript(() => {
  const world = globalThis as Carrying
  world.laasCarryOut ??= carryOut
  world.laasCompare ??= compareFields
})
