import type { View } from '../laas/forms/view.types.ts'
import type { Database } from '../storage/database.ts'
import type { StoredPlan } from '../storage/types.ts'
import { optionsFor } from './agreed.ts'
import { type Hurdle, optionHurdle } from './hurdles.ts'

/** What the person can settle of a fill that stopped half way; `view` is the page as it stands now. */
export async function stopHurdles(db: Database, plan: StoredPlan, view: View): Promise<Hurdle[]> {
  const document = await db.documents.get(plan.document)
  if (!document) return []
  const { doubted } = await optionsFor(db, document, plan.agreed)
  const option = optionHurdle(document, plan.problems, plan.steps, view, doubted)
  return option ? [option] : []
}
