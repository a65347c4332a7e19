import { candidatesFor } from './find.ts'
import type { Listed } from './found.ts'
import type { Step } from './view.types.ts'

/** The controls of the page that a step could mean. */
export function candidates(all: Listed[], step: Step): Listed[] {
  const fields = candidatesFor(
    all.map(({ field }) => field),
    step,
    step.line,
  )
  return all.filter(({ field }) => fields.includes(field))
}
