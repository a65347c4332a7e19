import { type Field, type Fields, type FieldValue, fieldTypes } from '../laas/documents/fields.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { keyOf } from '../laas/documents/sameDocument.ts'
import { saidOf, saysSame } from '../laas/documents/sayings.ts'
import type { Step } from '../laas/forms/view.types.ts'
import { formatThaiDate } from '../laas/thai/dates.ts'
import type { Database } from '../storage/database.ts'
import type { StoredDocument } from '../storage/types.ts'

/** What a document of one kind tells of a document of another that it names. */
const lending: { from: Kind; to: Kind; fields: { of: Field; as: Field }[] }[] = [
  {
    from: 'cheque',
    to: 'requisition',
    fields: [
      { of: 'number', as: 'chequeNumber' },
      { of: 'chequeDate', as: 'chequeDate' },
      { of: 'bank', as: 'bank' },
    ],
  },
  { from: 'requisition', to: 'cheque', fields: [{ of: 'number', as: 'requisitionNumber' }] },
]

/** A field that a document has from one that names it, or in which the two contradict. */
export interface Lent {
  field: Field
  value: FieldValue
  /** What the document's own reports say; null where they say nothing, and the field is lent. */
  own: FieldValue | null
  lender: { id: string; kind: Kind; number: string }
}

/**
 * A document with what those that name it tell of it: the cheque report gives the cheque number of a requisition.
 * Only where a single document of that kind names it; what its own reports say stands.
 */
export async function withMentions(
  db: Database,
  document: StoredDocument,
): Promise<{ document: StoredDocument; lent: Lent[] }> {
  const key = keyOf(document)
  const named = key === null ? [] : await db.documents.where('mentions').equals(key).toArray()
  const lent: Lent[] = []
  for (const { from, to, fields } of lending) {
    if (to !== document.kind) continue
    const lenders = named.filter(
      one => one.kind === from && one.state !== 'cancelled' && isOfYear(one, document),
    )
    const [lender] = lenders
    if (lenders.length !== 1 || !lender || (lender.contradicts ?? []).length > 0) continue
    const { id, kind, number } = lender
    for (const { of, as } of fields) {
      const [value, own] = [saidOf(lender, of), saidOf(document, as)]
      if (value === null || (own !== null && saysSame(as, own, value))) continue
      lent.push({ field: as, value, own, lender: { id, kind, number } })
    }
  }
  const fields: Fields = { ...document.fields }
  for (const { field, value, own } of lent) if (own === null) fields[field] = value
  return { document: { ...document, fields }, lent }
}

/** A number without its year may be of any: the fiscal years must not speak against it. */
function isOfYear(a: StoredDocument, b: StoredDocument): boolean {
  return a.fiscalYear === null || b.fiscalYear === null || a.fiscalYear === b.fiscalYear
}

/** What was lent is told; where a document and the one that names it contradict in what would be filled, nothing is. */
export function lentProblems({ number }: StoredDocument, lent: Lent[], steps: Step[]): Problem[] {
  return lent.flatMap(({ field, value, own, lender }): Problem[] => {
    const used = steps.some(step => step.field === field)
    const said = shown(field, value)
    if (own === null) {
      const values = [field, said, lender.number]
      return used ? [{ code: `lentFrom_${lender.kind}`, values, weight: 'flag' }] : []
    }
    const values = [field, number, shown(field, own), lender.number, said]
    return [{ code: `lenderDiffers_${lender.kind}`, values, weight: used ? 'stop' : 'flag' }]
  })
}

const shown = (field: Field, value: FieldValue) =>
  fieldTypes[field] === 'date' ? formatThaiDate(String(value)) : String(value)
