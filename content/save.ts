import { browser } from 'wxt/browser'
import { ownText } from '../laas/forms/ownText.ts'
import { viewOf } from '../laas/forms/view.ts'
import type { Plan } from '../laas/forms/view.types.ts'
import { change } from '../laas/forms/wait.ts'
import type { SavePress } from '../messages/page.ts'
import { pressedKey } from '../messages/pressedKey.ts'
import type { Done, OutcomeReply } from '../messages/replies.ts'
import { readBack } from './readBack.ts'
import { send } from './send.ts'

const pressable = 'input[type=submit], input[type=button], input[type=image], button, a, [role=button]'
const says = /บันทึก|save/i

/**
 * While a filled form is on the page: notes that the person presses its save button, and what the form
 * holds at that moment. It only listens; the press is the person's. Aborts `plans` once the page says that it saved.
 */
export function watchSave(plan: Plan, plans: AbortController): void {
  const { signal } = plans
  const listen = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest(pressable) : null
    if (!button || !event.isTrusted) return
    const text = [
      button.textContent,
      button.id,
      ...['value', 'title', 'alt'].map(name => button.getAttribute(name)),
    ]
    if (!says.test(text.join(' '))) return
    const at = new Date().toISOString()
    const press: SavePress = { plan: plan.id, at, readBack: readBack(plan.steps), text: pageText() }
    void browser.storage.local.set({ [pressedKey + plan.id]: press })
    void send<Done>({ type: 'savePressed', press })
    void answerInPlace(plan.id, plans, pageText())
  }
  document.addEventListener('click', listen, { capture: true, signal })
}

/** Tells the texts with which this page may answer the save; gives what they were taken for. */
export async function tellOutcome(plan: string): Promise<OutcomeReply['outcome']> {
  const messages = viewOf(document)
    .messages.slice(0, 100)
    .map(text => text.slice(0, 10_000))
  return (await send<OutcomeReply>({ type: 'outcome', plan, messages, text: pageText() })).outcome
}

/** All that a person reads on the page, as far as a message takes it. */
export const pageText = () => ownText(document.body).slice(0, 10_000)

/** Pages that show the answer in place, or a while after they have come: within half a minute. */
export async function answerInPlace(plan: string, plans: AbortController, before: string): Promise<void> {
  const end = performance.now() + 30_000
  while (performance.now() < end && !plans.signal.aborted) {
    await change(document, 500, plans.signal)
    const outcome = pageText() !== before && (await tellOutcome(plan))
    if (outcome === 'saved') plans.abort()
    if (outcome) return
  }
}
