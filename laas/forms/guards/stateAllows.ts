import type { LaasDocument } from '../../documents/document.ts'
import type { Problem } from '../../documents/problem.ts'

/** A document that is in the system already, or must not go there, is not filled (again). */
export function stateAllows(document: LaasDocument): Problem[] {
  if (document.state === 'todo' || document.state === 'filled') return []
  return [
    {
      code: `already_${document.state}`,
      values: [document.number, document.newNumber ?? '-'],
      weight: 'stop',
    },
  ]
}
