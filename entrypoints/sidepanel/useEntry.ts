import { completeFromView, type EntryInView, entryInView } from '../../flows/entryInView.ts'
import type { ShownEntry } from '../../laas/forms/texts/shownEntry.ts'
import type { Database } from '../../storage/database.ts'
import { useLive } from '../shared/useLive.ts'

/** The entry that the page shows in texts, where a list has shown it, and how it is used; else null. */
export function useEntry(
  db: Database,
  shown: ShownEntry | null | undefined,
): { entry: EntryInView; onUse: () => Promise<boolean> } | null {
  const look = async () => (shown ? entryInView(db, shown.view, shown.recognised, []) : null)
  const entry = useLive<EntryInView | null>(look, [shown], null)
  if (!shown || !entry) return null
  return { entry, onUse: () => completeFromView(db, shown.view, shown.recognised, []) }
}
