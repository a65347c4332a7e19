import { viewOf } from '../laas/forms/view.ts'
import type { Plan } from '../laas/forms/view.types.ts'
import type { HelloReply, ResumeReply } from '../messages/replies.ts'
import type { TabCall } from '../messages/tab.ts'
import { fill, formIsHere } from './fill.ts'
import { tellOutcome, watchSave } from './save.ts'
import { send } from './send.ts'
import type { Filling } from './start.ts'

/** Filling on this page: begun by a face of the extension, gone on with after each postback. */
export function filling(signal: AbortSignal): Filling {
  let current = new AbortController()

  async function begin(plan: Plan): Promise<void> {
    current.abort()
    current = new AbortController()
    const either = AbortSignal.any([signal, current.signal])
    watchSave(plan, either)
    if (plan.status === 'running') await fill(plan, either)
  }

  async function resume(): Promise<void> {
    const { plan } = await send<ResumeReply>({ type: 'planResume' })
    if (plan) await begin(plan)
  }

  return {
    async hello({ plan, awaiting }: HelloReply): Promise<void> {
      if (awaiting && (await tellOutcome(awaiting)) === 'saved') return
      if (plan?.status === 'running') await begin(plan)
      else if (plan?.status === 'waiting' && formIsHere(plan)) await resume()
      else if (plan && formIsHere(plan)) await begin(plan)
    },
    call(call: TabCall) {
      switch (call.type) {
        case 'view':
          return Promise.resolve(viewOf(document))
        case 'carryOut':
          void resume()
          return Promise.resolve({ ok: true })
        case 'stopPlan':
          current.abort()
          return Promise.resolve({ ok: true })
        default:
          return null
      }
    },
  }
}
