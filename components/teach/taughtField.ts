import type { Field } from '../../laas/documents/fields.ts'

/** A field that documents of this kind have, with the value of the next one to be entered. */
export interface TaughtField {
  field: Field
  of: 'fields' | 'lines'
  sample: string
}
