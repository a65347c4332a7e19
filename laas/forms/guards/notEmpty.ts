import type { Problem } from '../../documents/problem.ts'
import { isEmpty, shows } from '../compare.ts'
import type { Step, ViewField } from '../view.types.ts'

/**
 * Names what a fill would replace. Texts and amounts stop it; dates and choices, which forms set of their own
 * accord, are flagged.
 */
export function notEmpty(pairs: [Step, ViewField][]): Problem[] {
  return pairs.flatMap(([step, field]) => {
    if (step.computed || isEmpty(field) || shows(field, step.want)) return []
    const typed = ['text', 'textarea', 'number'].includes(field.control) && step.want.type !== 'date'
    if (!typed && field.control === 'select' && field.options[0]?.value === field.value) return []
    return [
      {
        code: 'wouldReplace',
        values: [step.label, field.shown || field.value],
        weight: typed ? ('stop' as const) : ('flag' as const),
      },
    ]
  })
}
