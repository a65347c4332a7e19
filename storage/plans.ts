import type { Database } from './database.ts'
import { changeDocument } from './documents.ts'
import { writeLog } from './log.ts'
import type { Run, StoredPlan } from './types.ts'

/** What belongs to a tab that is gone. */
const noTab = -1

/** The plan that is under way in a tab, or that has filled its form and awaits the person's save. */
export async function planOfTab(db: Database, tab: number): Promise<StoredPlan | null> {
  const plans = await db.plans.where('tab').equals(tab).toArray()
  plans.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  return plans[0] ?? null
}

/**
 * Stores a new plan; what the tab did before is over, but a save whose outcome nobody knows stays to be asked. Returns the tab that is filling the same document
 * already, and then stores nothing.
 */
export async function startPlan(db: Database, plan: StoredPlan): Promise<number | null> {
  return db.transaction('rw', db.plans, db.log, async () => {
    const others = await db.plans.where('document').equals(plan.document).toArray()
    const elsewhere = others.find(other => other.tab !== plan.tab && isOpen(other))
    if (elsewhere) return elsewhere.tab
    const before = await db.plans.where('tab').equals(plan.tab).toArray()
    const isInDoubt = ({ document, savePressedAt }: StoredPlan) =>
      savePressedAt !== null && document !== plan.document
    await db.plans.bulkPut(before.filter(isInDoubt).map(one => ({ ...one, tab: noTab, status: 'stopped' })))
    await db.plans.bulkDelete(before.filter(one => !isInDoubt(one)).map(({ id }) => id))
    await db.plans.add(plan)
    await writeLog(db, { what: 'planStarted', document: plan.document, why: plan.form })
    return null
  })
}

/** Its form may still be filled, or stand filled before the person: the document could be saved from there. */
const isOpen = ({ tab, status, outcome }: StoredPlan) =>
  tab !== noTab && status !== 'stopped' && outcome !== 'saved'

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

/**
 * A tab is closed (`tab`), or the browser was (null: every tab): its plans are over, its walk can be begun
 * again. Numbers of tabs are given anew: nothing may go on in a tab that happens to have an old one.
 */
export async function leaveTab(db: Database, tab: number | null): Promise<void> {
  await db.transaction('rw', db.plans, db.runs, async () => {
    const plans = tab === null ? db.plans.toCollection() : db.plans.where('tab').equals(tab)
    await plans.modify((plan: StoredPlan) => {
      plan.tab = noTab
      if (plan.status !== 'done') plan.status = 'stopped'
    })
    const runs = tab === null ? db.runs.toCollection() : db.runs.where('walk.tab').equals(tab)
    await runs.modify((run: Run) => {
      if (!run.walk) return
      run.walk.tab = noTab
      if (run.walk.status !== 'done') run.walk.status = 'stopped'
    })
  })
}

/** The person saved it: the document is `saved`, with the number that the system gave where it is known. */
export async function markSaved(db: Database, document: string, newNumber: string | null): Promise<void> {
  const savedAt = new Date().toISOString()
  await changeDocument(db, document, { state: 'saved', newNumber, savedAt, reason: '' }, 'saved')
}

/**
 * The person has looked: a save that was pressed did, or did not, come into the system. Settles every plan of
 * the document that was waiting for the answer.
 */
export async function settleSave(
  db: Database,
  document: string,
  saved: boolean,
  newNumber: string,
): Promise<void> {
  await db.transaction('rw', db.plans, db.documents, db.tallies, db.log, async () => {
    const outcome = saved ? ('saved' as const) : null
    await db.plans
      .where('document')
      .equals(document)
      .modify({ savePressedAt: null, outcome, savedNumber: saved ? newNumber || null : null })
    if (saved) await markSaved(db, document, newNumber || null)
    else await writeLog(db, { what: 'notSaved', document })
  })
}
