import type { LaasDocument } from '../laas/documents/document.ts'
import { type Field, type FieldValue, fieldTypes } from '../laas/documents/fields.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import { acceptsDocument, fieldValue } from '../laas/forms/accepts.ts'
import { fieldsOfKind } from '../laas/forms/teach.ts'
import type { FormMap } from '../laas/forms/view.types.ts'
import { formatAmount } from '../laas/thai/amounts.ts'
import { formatThaiDate } from '../laas/thai/dates.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import type { StoredDocument } from '../storage/types.ts'
import { hashOf } from './hash.ts'
import { nameOfMap } from './teach.ts'

/** A field that documents of a kind are entered by, with what it is in one of them, as a person writes it. */
export interface SampleField {
  field: Field
  of: 'fields' | 'lines'
  sample: string
}

/** The next document of a kind that this form would enter; null where none is to do. */
export async function nextOfKind(
  db: Database,
  kind: Kind,
  before: FormMap | null,
): Promise<StoredDocument | null> {
  const todo = db.documents
    .where('[kind+state+order]')
    .between([kind, 'todo', ''], [kind, 'todo', '\uffff'])
    .filter(document => !before || before.kind !== kind || acceptsDocument(before, document))
  return (await todo.first()) ?? null
}

/** What could be put into a form of this kind: what forms of it are known to take, and what the document holds. */
export function sampleFields(kind: Kind, document: LaasDocument | null): SampleField[] {
  const [line] = document?.lines ?? []
  const own = [...fieldsOfKind(kind, 'fields'), ...(Object.keys(document?.fields ?? {}) as Field[])]
  const ofLine = [...fieldsOfKind(kind, 'lines'), ...(Object.keys(line?.fields ?? {}) as Field[])]
  return [
    ...[...new Set<Field>(['date', 'amount', 'party', ...own])].map(field => ({
      field,
      of: 'fields' as const,
      sample: written(field, document ? fieldValue(document, field) : null),
    })),
    ...[...new Set(ofLine)].map(field => ({
      field,
      of: 'lines' as const,
      sample: written(field, line ? ((field === 'amount' ? line.amount : line.fields[field]) ?? null) : null),
    })),
  ]
}

function written(field: Field, value: FieldValue | null): string {
  if (value === null) return ''
  if (fieldTypes[field] === 'amount') return formatAmount(Number(value))
  return fieldTypes[field] === 'date' ? formatThaiDate(String(value)) : String(value)
}

/**
 * Keeps the map of a form that a person taught and gives it with its id: the same form taught again replaces it.
 */
export async function saveFormMap(db: Database, map: FormMap): Promise<FormMap> {
  const id = `taught-${(await hashOf([[map.kind, ...map.titles, ...map.address]])).slice(0, 24)}`
  const kept = { ...map, id }
  await db.transaction('rw', db.maps, db.log, async () => {
    await db.maps.put({ id, type: 'form', at: new Date().toISOString(), map: kept })
    await writeLog(db, { what: 'mapTaught', why: nameOfMap(kept) })
  })
  return kept
}
