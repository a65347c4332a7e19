import { browser } from 'wxt/browser'
import { isLogin } from '../laas/forms/isLogin.ts'
import { viewOf } from '../laas/forms/view.ts'
import type { Plan } from '../laas/forms/view.types.ts'
import type { HelloReply, ResumeReply } from '../messages/replies.ts'
import type { FormCall } from '../messages/tab.ts'
import { fill, formIsHere } from './fill.ts'
import { readAgain } from './readAgain.ts'
import { answerInPlace, pageText, tellOutcome, watchSave } from './save.ts'
import { send } from './send.ts'

/** Filling on this page: begun by a face of the extension, gone on with after each postback. */
export async function startFilling(): Promise<void> {
  let current = new AbortController()
  let views = 0

  async function begin(plan: Plan): Promise<void> {
    current.abort()
    current = new AbortController()
    const { signal } = current
    watchSave(plan, current)
    const filled = plan.status === 'running' ? await fill(plan, signal) : plan.status === 'done'
    if (filled) await readAgain(plan, () => views, signal)
  }

  async function resume(): Promise<void> {
    const { plan } = await send<ResumeReply>({ type: 'planResume' })
    if (plan) await begin(plan)
  }

  browser.runtime.onMessage.addListener((call: FormCall, _sender, reply: (answer: unknown) => void) => {
    if (call.type === 'view') {
      views += 1
      reply(viewOf(document))
    }
    if (call.type === 'carryOut') {
      reply({ ok: true })
      void resume()
    }
    if (call.type === 'stopPlan') {
      current.abort()
      reply({ ok: true })
    }
  })

  const url = location.href.slice(0, 10_000)
  const { plan, awaiting } = await send<HelloReply>({ type: 'hello', url, login: isLogin(document) })
  const outcome = awaiting && (await tellOutcome(awaiting))
  if (outcome === 'saved') return
  if (plan?.status === 'running') await begin(plan)
  else if (plan?.status === 'waiting' && formIsHere(plan)) await resume()
  else if (plan && formIsHere(plan)) await begin(plan)
  else if (awaiting && !outcome) await answerInPlace(awaiting, current, pageText())
}
