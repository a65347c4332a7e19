import type { Field } from '../../documents/fields.ts'
import type { FormField } from '../view.types.ts'

/** One field of a form: its labels, best first, divided by ` | `; not required unless it says so. */
export function sought(field: Field, labels: string, more: Partial<FormField> = {}): FormField {
  return { field, labels: labels.split(' | '), ids: [], required: false, after: [], ...more }
}
