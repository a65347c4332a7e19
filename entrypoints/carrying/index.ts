import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Carrying } from '../../content/carrying.ts'
import { carryOut } from '../../laas/forms/carryOut.ts'
import { compareFields } from '../../laas/forms/compareFields.ts'
import { candidatesFor } from '../../laas/forms/find.ts'

// Looking at a form, carrying out a plan and setting a control are three scripts, for each must stay small.
export default defineUnlistedScript(() => {
  const world = globalThis as Partial<Carrying>
  world.laasCarryOut ??= carryOut
  world.laasCompare ??= compareFields
  world.laasFind ??= candidatesFor
})
