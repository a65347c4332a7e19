import type { Database } from './database.ts'
import { changeDocument } from './documents.ts'
import { writeLog } from './log.ts'
import type { StoredPlan } from './types.ts'

/** The plan that is under way in a tab, or that has filled its form and awaits the person's save. */
export async function planOfTab(db: Database, tab: number): Promise<StoredPlan | null> {
  const plans = await db.plans.where('tab').equals(tab).toArray()
  plans.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  return plans[0] ?? null
}

/**
 * Stores a new plan; what the tab did before is over. Returns the tab that is filling the same document
 * already, and then stores nothing.
 */
export async function startPlan(db: Database, plan: StoredPlan): Promise<number | null> {
  return db.transaction('rw', db.plans, db.log, async () => {
    const others = await db.plans.where('document').equals(plan.document).toArray()
    const elsewhere = others.find(({ tab, status }) => tab !== plan.tab && status === 'running')
    if (elsewhere) return elsewhere.tab
    await db.plans.where('tab').equals(plan.tab).delete()
    await db.plans.add(plan)
    await writeLog(db, { what: 'planStarted', document: plan.document, why: plan.form })
    return null
  })
}

/** Changes a plan where it still stands; a message from a page that came late changes nothing. */
export async function changePlan(
  db: Database,
  id: string,
  change: (plan: StoredPlan) => StoredPlan,
): Promise<StoredPlan | null> {
  return db.transaction('rw', db.plans, async () => {
    const plan = await db.plans.get(id)
    if (!plan) return null
    const changed = change(plan)
    await db.plans.put(changed)
    return changed
  })
}

/** The person saved it: the document is `saved`, with the number that the system gave where it is known. */
export async function markSaved(db: Database, document: string, newNumber: string | null): Promise<void> {
  const savedAt = new Date().toISOString()
  await changeDocument(db, document, { state: 'saved', newNumber, savedAt, reason: '' }, 'saved')
}
