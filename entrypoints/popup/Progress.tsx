import { Popup } from '../../components/popup/Popup.tsx'
import type { Database } from '../../storage/database.ts'
import { incompleteRuns } from '../shared/incomplete.ts'
import { openPanel, openWorkspace } from '../shared/openFace.ts'
import { useLive } from '../shared/useLive.ts'

/** Painted from the tallies and the runs alone, however many documents there are. */
export function Progress({ db }: { db: Database }) {
  const seen = useLive(
    async () => ({ tallies: await db.tallies.toArray(), incomplete: await incompleteRuns(db) }),
    [],
    null,
  )
  if (!seen) return null
  return <Popup {...seen} onOpenPanel={openPanel} onOpenWorkspace={openWorkspace} />
}
