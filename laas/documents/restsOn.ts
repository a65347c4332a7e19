import { foldParty } from '../thai/names.ts'
import type { DocumentContent } from './document.ts'
import type { Field } from './fields.ts'
import type { Kind } from './kinds.ts'
import { normaliseNumber } from './numbers.ts'

/** Which kind must be in the system before another, and the field by which a document names it. */
const orders: { kind: Kind; after: Kind; by: Field }[] = [
  { kind: 'remittance', after: 'receipt', by: 'receiptNumber' },
  { kind: 'requisition', after: 'contract', by: 'contractNumber' },
  { kind: 'cheque', after: 'requisition', by: 'requisitionNumber' },
]

/** The fields under which each kind's own number may stand. */
const named: Partial<Record<Kind, Field[]>> = {
  receipt: ['receiptNumber'],
  contract: ['contractNumber'],
  requisition: ['treasuryNumber', 'requesterNumber'],
}

type Content = Pick<DocumentContent, 'kind' | 'number' | 'date' | 'party' | 'fields' | 'lines'>

/** What a document rests on: a kind that is keyed before it, and the numbers by which it names such documents. */
export interface Rest {
  kind: Kind
  /** As `normaliseNumber`; empty where the report names none. */
  numbers: string[]
}

/** The kind that must be keyed before this document; null for those that rest on nothing. */
export function restOf(document: Content): Rest | null {
  const order = orders.find(({ kind }) => kind === document.kind)
  if (!order) return null
  const values = [document.fields, ...document.lines.map(({ fields }) => fields)].map(
    fields => fields[order.by],
  )
  const numbers = values.flatMap(value => String(value ?? '').split(/[,;]|\sและ\s/)).map(normaliseNumber)
  return { kind: order.after, numbers: [...new Set(numbers)].filter(number => number !== '') }
}

/**
 * Whether `earlier` must be in the system before `document`: named by it; where the document names none, of the
 * same day (what is remitted was received) or of the same party and not later (what is paid was ordered).
 */
export function mustComeFirst(earlier: Content, document: Content, rest: Rest): boolean {
  if (earlier.kind !== rest.kind) return false
  if (rest.numbers.length > 0) {
    const own = [earlier.number, ...(named[earlier.kind] ?? []).map(field => earlier.fields[field])]
    return own.some(number => rest.numbers.includes(normaliseNumber(String(number ?? ''))))
  }
  if (earlier.date === null || document.date === null) return false
  if (rest.kind === 'receipt') return earlier.date === document.date
  const party = foldParty(document.party)
  return party !== '' && earlier.date <= document.date && foldParty(earlier.party) === party
}
