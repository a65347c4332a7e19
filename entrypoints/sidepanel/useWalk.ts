import { useEffect, useState } from 'preact/hooks'
import type { PageProgress, Walk } from '../../components/panel/walk.ts'
import type { Database } from '../../storage/database.ts'
import type { Run } from '../../storage/types.ts'
import { haltWalk } from './startWalk.ts'
import { walkShown } from './walkInTab.ts'

/** The walk of a run as the screens show it, and an end to it. */
export function useWalk(
  db: Database,
  tab: number,
  run: Run | null,
  progress: PageProgress | null,
): { walk: Walk | null; stopWalk: () => void } {
  const [stopping, setStopping] = useState(false)
  const walk = walkShown(run, progress, stopping)
  useEffect(() => setStopping(false), [walk === null])
  return {
    walk,
    stopWalk: () => {
      if (!run) return
      setStopping(true)
      void haltWalk(db, tab, run.id)
    },
  }
}
