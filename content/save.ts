import { outcomeOf } from '../laas/forms/outcome.ts'
import { readBack } from '../laas/forms/readBack.ts'
import { viewOf } from '../laas/forms/view.ts'
import type { Plan } from '../laas/forms/view.types.ts'
import { change } from '../laas/forms/wait.ts'
import type { Done } from '../messages/replies.ts'
import { send } from './send.ts'

const pressable = 'input[type=submit], input[type=button], input[type=image], button, a, [role=button]'
const says = /บันทึก|save/i

/**
 * While a filled form is on the page: notes that the person presses its save button, and what the form
 * holds at that moment. It only listens; the press is the person's.
 */
export function watchSave(plan: Plan, signal: AbortSignal): void {
  const listen = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest(pressable) : null
    if (!button || !event.isTrusted) return
    const text = [
      button.textContent,
      button.id,
      ...['value', 'title', 'alt'].map(name => button.getAttribute(name)),
    ]
    if (!says.test(text.join(' '))) return
    void send<Done>({ type: 'savePressed', plan: plan.id, readBack: readBack(document, plan.steps) })
    void answerInPlace(plan.id, signal)
  }
  document.addEventListener('click', listen, { capture: true, signal })
}

/** Tells what this page answers to the save, where it answers at all. */
export async function tellOutcome(plan: string): Promise<'saved' | 'errors' | null> {
  const outcome = outcomeOf(viewOf(document))
  if (!outcome) return null
  await send<Done>({
    type: 'outcome',
    plan,
    saved: 'saved' in outcome,
    newNumber: 'saved' in outcome ? outcome.newNumber : null,
    errors: 'errors' in outcome ? outcome.errors : [],
  })
  return 'saved' in outcome ? 'saved' : 'errors'
}

/** Pages that save without loading anew: their answer appears in place, within half a minute. */
async function answerInPlace(plan: string, signal: AbortSignal): Promise<void> {
  const before = JSON.stringify(viewOf(document).messages)
  const end = performance.now() + 30_000
  while (performance.now() < end && !signal.aborted) {
    await change(document, 500, signal)
    if (JSON.stringify(viewOf(document).messages) !== before && (await tellOutcome(plan))) return
  }
}
