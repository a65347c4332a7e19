import { foldText } from '../thai/fold.ts'
import { normaliseLabel } from '../thai/labels.ts'
import type { ViewField } from './view.types.ts'

/** What a field is found by: labels lead, ids only break ties. */
export interface Sought {
  labels: string[]
  ids: string[]
}

/**
 * The controls that could be the one sought. One is an answer, none or several are not. `line` is the line
 * of a grid; null seeks a field of the form itself, or of a grid's only line.
 */
export function candidatesFor<F extends ViewField>(fields: F[], sought: Sought, line: number | null): F[] {
  const lines = fields.some(field => (field.line ?? 0) > 0)
  const here = fields.filter(field => field.line === line || (!lines && (field.line ?? 0) === (line ?? 0)))
  const wanted = new Set(sought.labels.map(sameLabel))
  const best = here.filter(field => wanted.has(sameLabel(field.label)))
  const other = here.filter(field => field.labels.some(label => wanted.has(sameLabel(label))))
  const found = best.length > 0 ? best : other
  if (found.length < 2) return found
  const byId = found.filter(field =>
    sought.ids.some(id => endsWith(field.id, id) || endsWith(field.name, id)),
  )
  return byId.length > 0 ? byId : found
}

/** Equal for labels that a person would take for the same: units and notes in brackets do not count. */
export function sameLabel(label: string): string {
  const bare = normaliseLabel(label)
  return foldText(bare.replace(/\s*[([].*?[)\]]/g, '')) || foldText(bare)
}

function endsWith(id: string, end: string): boolean {
  const at = id.toLowerCase().replace(/[:$]/g, '_')
  const tail = end.toLowerCase().replace(/[:$]/g, '_')
  return at === tail || at.endsWith(`_${tail}`)
}
