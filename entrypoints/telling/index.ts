import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startTelling } from '../../content/telling.ts'

// Put into a page only where no form, list or report is known in it; a second time changes nothing.
export default defineUnlistedScript(() => {
  const world = globalThis as { laasTelling?: true }
  if (world.laasTelling) return
  world.laasTelling = true
  startTelling()
})
