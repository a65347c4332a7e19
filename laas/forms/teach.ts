import { type Field, fieldTypes } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import type { FormField, FormMap, View, ViewField } from './view.types.ts'

/** Each of these is chosen after those before it: so the forms that are known cascade. */
const cascades: Field[][] = [
  ['revenueCategory', 'revenueType'],
  ['plan', 'job', 'expenseCategory', 'expenseType'],
  ['toPlan', 'toJob', 'toExpenseCategory', 'toExpenseType'],
]

/**
 * A form map from what a person has pointed at: labels as the page shows them, ids as hints. Every field that
 * was pointed at is required, so that a page which changed is noticed before anything is filled.
 */
export function taughtMap(
  id: string,
  kind: Kind,
  view: View,
  fields: Map<Field, ViewField>,
  lines: Map<Field, ViewField> = new Map(),
): FormMap {
  const query = new URL(view.url).searchParams
  const address = [...query].filter(([key]) => /^(?:menu|screenname)$/i.test(key)).map(pair => pair.join('='))
  const titles = [...new Set([...view.headings, view.title])].filter(text => text !== '')
  return {
    id,
    kind,
    titles,
    address,
    accepts: {},
    rejects: {},
    fields: taughtFields(fields),
    ...(lines.size > 0 && { lines: taughtFields(lines) }),
  }
}

function taughtFields(chosen: Map<Field, ViewField>): FormField[] {
  return [...chosen].map(([field, { label, labels, id, name, control }]) => {
    const cascade = cascades.find(one => one.includes(field)) ?? []
    const before = cascade.slice(0, cascade.indexOf(field)).filter(one => chosen.has(one))
    return {
      field,
      labels: [...new Set([label, ...labels])].filter(text => text !== ''),
      ids: [id, name].filter(text => text !== '').map(text => text.split(/[:$]/).at(-1)!),
      required: control !== 'readonly',
      after: before.slice(-1),
      ...(control === 'readonly' && fieldTypes[field] === 'amount' && { computed: true }),
    }
  })
}
