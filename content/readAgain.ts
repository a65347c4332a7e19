import { documentsOf } from '../laas/forms/frames.ts'
import type { Plan } from '../laas/forms/view.types.ts'
import { change, settled } from '../laas/forms/wait.ts'
import type { ReadAgainReply } from '../messages/replies.ts'
import { formIsHere } from './fill.ts'
import { readBack } from './readBack.ts'
import { send } from './send.ts'

/**
 * While a filled form is on the page: reads it back again whenever what it holds has changed, by the page or by
 * the person, and has come to rest; and after each of the `views` that a face was given, which tells what it saw
 * in a moment that may have passed. Ends with the plan, or when `signal` aborts.
 */
export async function readAgain(plan: Plan, views: () => number, signal: AbortSignal): Promise<void> {
  let seen = ''
  let told = `0 ${JSON.stringify(plan.readBack)}`
  try {
    for (let over = false; !over; await change(document, 1_000, signal)) {
      await settled(() => document, signal, 400)
      const times = views()
      const now = `${times} ${heldNow()}`
      if (now === seen || !formIsHere(plan)) continue
      seen = now
      const held = readBack(plan.steps)
      if (`${times} ${JSON.stringify(held)}` === told) continue
      told = `${times} ${JSON.stringify(held)}`
      over = (await send<ReadAgainReply>({ type: 'planReadAgain', plan: plan.id, readBack: held })).over
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** Cheaper than a read-back, and different whenever that could be: a value that is set changes no node. */
function heldNow(): string {
  return documentsOf(document)
    .flatMap(inner => [
      inner.body.textContent,
      ...[...inner.querySelectorAll<HTMLInputElement>('input,select,textarea')].map(
        ({ value, checked }) => `${value}${checked}`,
      ),
      ...[...inner.querySelectorAll('[aria-checked],[aria-pressed]')].map(
        one => `${one.ariaChecked}${one.ariaPressed}`,
      ),
    ])
    .join('\n')
}
