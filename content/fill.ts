import type { CarryOutPort } from '../laas/forms/carryOut.ts'
import { listed, viewOf } from '../laas/forms/view.ts'
import type { Plan } from '../laas/forms/view.types.ts'
import type { PageCall } from '../messages/page.ts'
import type { Done } from '../messages/replies.ts'
import { carrying } from './carrying.ts'
import { press } from './press.ts'
import { send } from './send.ts'

/**
 * Carries out a stored plan on this page; every step is noted before and after, for the page may die. Whether it came
 * to the plan's end.
 */
export async function fill(plan: Plan, signal: AbortSignal): Promise<boolean> {
  const { laasCarryOut, laasApply } = carrying()
  const id = plan.id
  let ended = false
  const tell = async (call: PageCall) => {
    await send<Done>(call)
  }
  const port: CarryOutPort = {
    beforeTry: (step, left, chosen) => tell({ type: 'planTry', plan: id, step, left, chosen }),
    stepDone: step => tell({ type: 'planStepDone', plan: id, step }),
    stop: (step, problem) => tell({ type: 'planStop', plan: id, step, problem }),
    async finished(readBack) {
      ended = true
      await tell({ type: 'planFinished', plan: id, readBack })
    },
    press: element => press(element, mark => ({ type: 'planPress', plan: id, mark })),
    listed,
    apply: laasApply,
  }
  await laasCarryOut(() => document, plan, port, signal)
  return ended
}

/** Whether the plan's form stands on this page: after a login the menu and the list come first. */
export function formIsHere(plan: Plan): boolean {
  const { fields } = viewOf(document)
  const { laasFind } = carrying()
  return plan.steps.some(step => !step.computed && laasFind(fields, step, step.line).length === 1)
}
