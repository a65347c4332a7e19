import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPointing } from '../../content/point.ts'

// Put into a page only where a person teaches its form; a second time changes nothing.
export default defineUnlistedScript(() => {
  const world = globalThis as { laasPointing?: true }
  if (world.laasPointing) return
  world.laasPointing = true
  startPointing()
})
