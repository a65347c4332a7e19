import type { Problem } from '../laas/documents/problem.ts'
import { isNearer } from '../laas/forms/nearer.ts'
import { type Outcome, outcomeOf } from '../laas/forms/outcome.ts'
import { type SavedText, savedByTaught } from '../laas/forms/savedText.ts'
import type { Chosen, ReadBackField, Step } from '../laas/forms/view.types.ts'
import type { Database } from '../storage/database.ts'
import { changeDocument } from '../storage/documents.ts'
import { doubtOption } from '../storage/options.ts'
import { changePlan, markSaved } from '../storage/plans.ts'
import { readSettings } from '../storage/settings.ts'
import type { StoredPlan } from '../storage/types.ts'

const atStep =
  (step: number | null, change: (step: Step) => Step) =>
  (plan: StoredPlan): StoredPlan => ({
    ...plan,
    steps: plan.steps.map((one, i) => (i === step ? change(one) : one)),
  })

/** Steps are told of a plan that runs; once it is stopped, waits or is done, what comes is too late. */
const whileRunning =
  (change: (plan: StoredPlan) => StoredPlan) =>
  (plan: StoredPlan): StoredPlan =>
    plan.status === 'running' ? change(plan) : plan

/** Before each try: the page may be gone the moment after. */
export function noteTry(db: Database, plan: string, step: number, left?: number, chosen?: Chosen) {
  const change = atStep(step, one => ({
    ...one,
    tries: isNearer(one, left) ? one.tries : one.tries + 1,
    left,
    want: chosen ? { ...one.want, chosen } : one.want,
  }))
  return changePlan(db, plan, whileRunning(change))
}

export function noteDone(db: Database, plan: string, step: number) {
  const change = atStep(step, one => ({ ...one, state: 'done', problem: null }))
  return changePlan(db, plan, whileRunning(change))
}

/** Problems after which the plan waits for the form to come back into its tab. */
const passing = ['sessionLost', 'otherPage']

export function noteStop(db: Database, plan: string, step: number | null, problem: Problem) {
  const change = (stored: StoredPlan): StoredPlan => ({
    ...atStep(step, one => ({ ...one, state: 'failed', problem }))(stored),
    status: passing.includes(problem.code) ? 'waiting' : 'stopped',
    problems: [problem],
  })
  return changePlan(db, plan, whileRunning(change))
}

/** A plan goes on from its beginning: each step is skipped where the page shows its value. */
export function goOn(plan: StoredPlan): StoredPlan {
  const steps = plan.steps.map(step => ({ ...step, state: 'todo' as const, tries: 0, problem: null }))
  return { ...plan, status: 'running', problems: lastingOf(plan), steps }
}

/** What was to mind when the fill began is to mind still when the person saves. */
const lasting = [
  'yearUnknown',
  'formByLabels',
  'leftFilled',
  'leftChosen',
  'journalsLast',
  'valueLeft',
  'valueLater',
  'valueLocked',
]
const lastingOf = ({ problems }: StoredPlan) => problems.filter(({ code }) => lasting.includes(code))

const isGood = (field: ReadBackField) => field.verdict === 'equal' || field.verdict === 'computed'

/** The form is filled and read back. Only where every field holds is the document `filled`. */
export async function noteFinished(db: Database, plan: string, readBack: ReadBackField[]): Promise<void> {
  const wrong = readBack.filter(field => !isGood(field))
  const problems = differing(wrong)
  await db.transaction('rw', db.plans, db.documents, db.tallies, db.log, async () => {
    if ((await db.plans.get(plan))?.status !== 'running') return
    const changed = await changePlan(db, plan, stored => ({
      ...stored,
      status: 'done',
      readBack,
      problems: [...lastingOf(stored), ...problems],
    }))
    if (!changed || wrong.length > 0) return
    const document = await db.documents.get(changed.document)
    if (document?.state === 'todo') await changeDocument(db, document.id, { state: 'filled' }, 'filled')
  })
}

/**
 * The filled form was looked at again: it may have been loaded anew, or corrected by hand. The document is
 * `filled` as long as every field holds, and to do again where they are gone. False where the plan is not, or no longer, one
 * of a filled form; while the answer to a save is awaited nothing is noted.
 */
export async function noteReadAgain(db: Database, plan: string, readBack: ReadBackField[]): Promise<boolean> {
  const wrong = readBack.filter(field => !isGood(field))
  return db.transaction('rw', db.plans, db.documents, db.tallies, db.log, async () => {
    const stored = await db.plans.get(plan)
    if (stored?.status !== 'done' || stored.outcome === 'saved') return false
    if (stored.savePressedAt || JSON.stringify(stored.readBack) === JSON.stringify(readBack)) return true
    await db.plans.put({ ...stored, readBack, problems: [...lastingOf(stored), ...differing(wrong)] })
    const document = await db.documents.get(stored.document)
    if (wrong.length > 0 && document?.state === 'filled')
      await changeDocument(db, document.id, { state: 'todo' }, 'emptied')
    if (wrong.length === 0 && document?.state === 'todo')
      await changeDocument(db, document.id, { state: 'filled' }, 'filled')
    return true
  })
}

function differing(wrong: ReadBackField[]): Problem[] {
  const values = [wrong.map(field => field.label || field.field).join(', ')]
  return wrong.length > 0 ? [{ code: 'readBackDiffers', values, weight: 'flag' }] : []
}

/** The person pressed save, at that time (ISO); `text` is all that the page showed. */
export interface Press {
  plan: string
  at: string
  readBack: ReadBackField[]
  text: string
}

/** The person pressed save: what the page says next is the answer to it. Noted once; what is saved stays so. */
export async function noteSavePressed(db: Database, { plan, at, readBack, text }: Press): Promise<void> {
  const changed = await changePlan(db, plan, stored =>
    stored.outcome === 'saved' || stored.lastPress === at
      ? stored
      : {
          ...stored,
          savePressedAt: at,
          lastPress: at,
          readBack,
          outcome: null,
          pageErrors: [],
          textAtSave: text,
          textAfter: '',
        },
  )
  for (const { field, line, wanted, shown, verdict } of readBack) {
    const step = changed?.steps.find(one => one.field === field && one.line === line)
    if (verdict !== 'different' || step?.want.type !== 'choice' || step.want.text !== wanted) continue
    // A taught option that the person set right before saving does not hold for every document.
    for (const from of step.want.also) await doubtOption(db, field, from, shown)
  }
}

/**
 * The page's answer to the person's save, by its texts; only where a save was pressed, and once. Says what
 * they were taken for, null where they tell nothing.
 */
export async function noteOutcome(
  db: Database,
  plan: string,
  messages: string[],
  text = '',
): Promise<'saved' | 'errors' | null> {
  const { savedTexts } = await readSettings(db)
  return db.transaction('rw', db.plans, db.documents, db.tallies, db.log, async () => {
    const stored = await db.plans.get(plan)
    if (!stored?.savePressedAt) return null
    const found = outcomeOf({ messages }) ?? taughtOutcome(text, stored, savedTexts)
    if (!found) {
      await changePlan(db, plan, one => ({ ...one, textAfter: text }))
      return null
    }
    const outcome = 'saved' in found ? 'saved' : 'errors'
    const savedNumber = 'saved' in found ? found.newNumber : null
    const pageErrors = 'errors' in found ? found.errors : []
    await changePlan(db, plan, one => ({ ...one, outcome, savePressedAt: null, pageErrors, savedNumber }))
    if (outcome === 'saved') await markSaved(db, stored.document, savedNumber)
    return outcome
  })
}

function taughtOutcome(text: string, { textAtSave }: StoredPlan, taught: SavedText[]): Outcome | null {
  const found = savedByTaught(text, textAtSave, taught)
  return found && { saved: true, ...found }
}
