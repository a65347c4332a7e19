import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { apply } from '../../laas/forms/apply.ts'

/** What this script leaves for `filling`, which is put into the page after it. */
export interface Setting {
  laasApply?: typeof apply
}

// How one control is brought to one value: dropdowns and calendars that pages draw themselves need the room.
export default defineUnlistedScript(() => {
  const world = globalThis as Setting
  world.laasApply ??= apply
})
