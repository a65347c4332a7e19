import type { Plan } from '../laas/forms/view.types.ts'
import type { Database } from '../storage/database.ts'
import { changePlan, planOfTab } from '../storage/plans.ts'
import { walkOfTab } from '../storage/runs.ts'
import { goOn } from './plan.ts'
import { waitWalk } from './walk.ts'

export interface Greeting {
  walk: boolean
  glance: boolean
  plan: Plan | null
  awaiting: string | null
}

const sessionLost = { code: 'sessionLost', values: [], weight: 'stop' as const }

/** A page has come into a tab: what was under way there? A login page makes it wait, and says so. */
export async function greet(db: Database, tab: number, login: boolean): Promise<Greeting> {
  const [run, plan] = await Promise.all([walkOfTab(db, tab), planOfTab(db, tab)])
  if (login) {
    if (run) await waitWalk(db, run.id, sessionLost)
    if (plan?.status === 'running') {
      await changePlan(db, plan.id, one => ({ ...one, status: 'waiting', problems: [sessionLost] }))
    }
    return { walk: false, glance: false, plan: null, awaiting: null }
  }
  const open = plan && plan.outcome !== 'saved' ? plan : null
  return {
    walk: run !== null,
    glance: (await db.documents.count()) > 0,
    plan: open,
    awaiting: open?.savePressedAt ? open.id : null,
  }
}

/** The tab's plan, to be carried out from its beginning where it had waited; null where there is none. */
export async function resumePlan(db: Database, tab: number): Promise<Plan | null> {
  const plan = await planOfTab(db, tab)
  if (!plan || plan.outcome === 'saved') return null
  return plan.status === 'waiting' ? changePlan(db, plan.id, goOn) : plan
}
