import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Carrying } from '../../content/carrying.ts'
import { apply } from '../../laas/forms/apply.ts'

// How one control is brought to one value: dropdowns and calendars that pages draw themselves need the room.
export default defineUnlistedScript(() => {
  const world = globalThis as Partial<Carrying>
  world.laasApply ??= apply
})
