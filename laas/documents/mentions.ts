import type { DocumentContent } from './document.ts'
import type { Field } from './fields.ts'
import type { Kind } from './kinds.ts'
import { keyOf } from './sameDocument.ts'

/** Fields in which one document names another, by the number of that kind. */
const naming: { field: Field; kind: Kind }[] = [
  { field: 'requisitionNumber', kind: 'requisition' },
  { field: 'chequeNumber', kind: 'cheque' },
  { field: 'receiptNumber', kind: 'receipt' },
]

/** Kinds and numbers (`keyOf`) of the documents that a document names, in itself or in its lines. */
export function mentionsOf(content: DocumentContent): string[] {
  const found = new Set<string>()
  for (const { field, kind } of naming) {
    if (kind === content.kind) continue
    for (const { fields } of [content, ...content.lines]) {
      // Several numbers in one cell: `12/67, 13/67`.
      for (const number of String(fields[field] ?? '').split(/\s*[,;\n]\s*/)) {
        const key = keyOf({ kind, number })
        if (key !== null) found.add(key)
      }
    }
  }
  return [...found].sort()
}
