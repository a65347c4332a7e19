import { setTimeout } from 'node:timers/promises'
import { type Desk, type Fault, faults, inject } from './faults.ts'

interface StoredStep {
  later?: true
  computed: boolean
  state: string
}
interface StoredPlan {
  id: string
  tab: number
  document: string
  status: string
  steps: StoredStep[]
}

/** The plan of the desk's tab as it is stored now. */
export async function planOf({ launched, tab }: Desk): Promise<StoredPlan | undefined> {
  const { plans = [] } = await launched.database(['plans'])
  return (plans as unknown as StoredPlan[]).find(plan => plan.tab === tab)
}

/**
 * While a document is filled: one fault as each of its steps is reached, another one each time, beginning with the
 * `first`. Ends when the plan has ended; adds to `done` what was done to it, and does no more than the form has steps.
 * `before` is the plan of an earlier fill.
 */
export async function disturb(
  desk: Desk,
  document: string,
  first: number,
  done: Fault[],
  before?: string,
): Promise<void> {
  const from = done.length
  const end = performance.now() + 180_000
  let began = false
  while (performance.now() < end) {
    const plan = await planOf(desk)
    if (plan?.document === document && plan.id !== before) {
      began = true
      if (plan.status === 'done' || plan.status === 'stopped') return
      const reached = plan.steps.filter(({ state }) => state === 'done').length
      const steps = plan.steps.filter(({ computed, later }) => !computed && !later).length
      if (plan.status === 'running' && reached >= done.length - from && done.length < steps) {
        const fault = faults[(first + done.length) % faults.length]!
        done.push(fault)
        await inject(fault, desk)
      }
    } else if (began) return
    await setTimeout(30)
  }
}
