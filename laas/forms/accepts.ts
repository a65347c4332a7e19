import type { LaasDocument } from '../documents/document.ts'
import type { Field, FieldValue } from '../documents/fields.ts'
import { isSummary } from '../documents/isSummary.ts'
import { foldText } from '../thai/fold.ts'
import type { FormMap } from './view.types.ts'

/** A document's value for a field, wherever it stands; null where the report gave none. */
export function fieldValue(document: LaasDocument, field: Field): FieldValue | null {
  const { number, date, amount, party, fiscalYear, fields } = document
  const own: Partial<Record<Field, FieldValue | null>> = { number, date, amount, party, fiscalYear }
  const value = own[field] ?? fields[field] ?? null
  return value === '' ? null : value
}

/**
 * Whether a document is entered with this form. Where the report gave a document none of the fields that
 * tell the forms apart, it goes with the form that rejects (the general one), not with the one that accepts.
 */
export function acceptsDocument(map: FormMap, document: LaasDocument): boolean {
  if (map.kind !== document.kind) return false
  if (map.summary !== undefined && map.summary !== isSummary(document)) return false
  const accepts = Object.entries(map.accepts) as [Field, string[]][]
  if (accepts.length > 0 && !accepts.some(([field, texts]) => names(document, field, texts))) return false
  const rejects = Object.entries(map.rejects) as [Field, string[]][]
  return !rejects.some(([field, texts]) => names(document, field, texts))
}

function names(document: LaasDocument, field: Field, texts: string[]): boolean {
  const value = fieldValue(document, field)
  if (value === null) return false
  const shown = foldText(String(value))
  return texts.some(text => shown.startsWith(foldText(text)))
}
