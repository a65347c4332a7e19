import type { Database } from '../../storage/database.ts'
import { planOfTab } from '../../storage/plans.ts'
import type { StoredDocument, StoredPlan } from '../../storage/types.ts'
import { useLive } from '../shared/useLive.ts'

/** The plan of the tab and the document that it fills, as they are stored. */
export function useTabPlan(
  db: Database,
  tab: number,
): { plan: StoredPlan | null; planned: StoredDocument | null } {
  const plan = useLive<StoredPlan | null>(() => planOfTab(db, tab), [tab], null)
  const planned = useLive<StoredDocument | null>(
    () => (plan ? db.documents.get(plan.document).then(found => found ?? null) : Promise.resolve(null)),
    [plan?.document],
    null,
  )
  return { plan, planned }
}
