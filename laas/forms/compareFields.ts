import { isEmpty, shows, wantedText } from './compare.ts'
import { candidatesFor } from './find.ts'
import type { ReadBackField, Step, ViewField } from './view.types.ts'

/** What a page's fields hold against the plan, step by step. Wanted and shown as a person writes them. */
export function compareFields(fields: ViewField[], steps: Step[]): ReadBackField[] {
  return steps.flatMap(step => {
    const found = candidatesFor(fields, step, step.line)
    const field = found.length === 1 ? found[0]! : null
    if (step.later && !isOpen(field)) return []
    const equal = field !== null && shows(field, step.want)
    return {
      field: step.field,
      label: step.label,
      line: step.line,
      wanted: wantedText(step.want),
      shown: field ? field.shown || field.value : '',
      verdict:
        field === null || (!equal && isEmpty(field))
          ? 'missing'
          : !equal
            ? 'different'
            : step.computed
              ? 'computed'
              : 'equal',
    }
  })
}

const isOpen = (field: ViewField | null): boolean =>
  field !== null && field.line === null && !field.disabled && field.control !== 'readonly'
