import { apply } from '../../laas/forms/apply.ts'
import { carryOut } from '../../laas/forms/carryOut.ts'
import { listed, viewOf } from '../../laas/forms/view.ts'
import type { Plan } from '../../laas/forms/view.types.ts'

/** The fill as it runs in a page, with a port that tells the driver instead of the extension's background. */
export interface InPage {
  view(): string
  carry(plan: Plan): void
}

const world = globalThis as unknown as { laas: InPage; laasNote(text: string): Promise<void> }
const note = (...said: unknown[]) => world.laasNote(JSON.stringify(said))

world.laas = {
  view: () => JSON.stringify(viewOf(document)),
  carry(plan) {
    const port = {
      beforeTry: (step: number, left?: number, chosen?: unknown) => note('try', step, { left, chosen }),
      stepDone: (step: number) => note('done', step),
      stop: (step: number | null, problem: unknown) => note('stop', step, problem),
      finished: (readBack: unknown) => note('finished', readBack),
      press: async (element: Element) => (element as HTMLElement).click(),
      listed,
      apply,
    }
    carryOut(() => document, plan, port, new AbortController().signal).catch(error =>
      note('threw', String(error)),
    )
  },
}
