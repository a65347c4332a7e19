import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startFilling } from '../../content/filling.ts'

// Put into a page only where a form is to be seen or filled; a second time changes nothing.
export default defineUnlistedScript(() => {
  const world = globalThis as { laasFilling?: true }
  if (world.laasFilling) return
  world.laasFilling = true
  void startFilling()
})
