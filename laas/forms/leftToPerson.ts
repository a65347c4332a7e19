import type { Field, FieldValue } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { isEmpty } from './compare.ts'
import type { FormField, ViewField } from './view.types.ts'

/** Without these there is nothing to enter: a document that lacks one is not filled at all. */
const essential: Field[] = ['date', 'amount']

/** Whether a document without that value, of a line or its own, must not be filled. */
export function isNeeded({ field, required }: FormField, line: number | null): boolean {
  return required && (line !== null || essential.includes(field))
}

/**
 * Why a field stays empty, for the person to fill: no report gives its value, or it can be chosen only after
 * such a one (`left`: those that were left so far). Null where it is not left, or the person was there before.
 */
export function leftToPerson(
  sought: FormField,
  found: ViewField,
  value: FieldValue | null,
  left: ReadonlySet<Field>,
): Problem | null {
  if (!isEmpty(found)) return null
  const label = found.label || sought.labels[0]!
  if (value === null) return sought.required ? { code: 'valueLeft', values: [label], weight: 'flag' } : null
  const waits = sought.after.some(name => left.has(name)) && found.options.length < 2
  return waits ? { code: 'valueLater', values: [label, String(value)], weight: 'flag' } : null
}
