import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import type { DocumentContent } from './document.ts'
import type { Field } from './fields.ts'
import type { Kind } from './kinds.ts'
import { normaliseNumber } from './numbers.ts'

/** Which kind must be in the system before another, and the field by which a document names it, where it does. */
const orders: { kind: Kind; after: Kind; by?: Field }[] = [
  { kind: 'remittance', after: 'receipt', by: 'receiptNumber' },
  { kind: 'contract', after: 'transfer' },
  { kind: 'requisition', after: 'transfer' },
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

/** The kinds that must be keyed before this document; none for those that rest on nothing. */
export function restsOf(document: Content): Rest[] {
  return orders
    .filter(({ kind }) => kind === document.kind)
    .map(({ after, by }) => ({ kind: after, numbers: by ? numbersIn(document, by) : [] }))
}

function numbersIn(document: Content, by: Field): string[] {
  const values = [document.fields, ...document.lines.map(({ fields }) => fields)].map(fields => fields[by])
  const numbers = values.flatMap(value => String(value ?? '').split(/[,;]|\sและ\s/)).map(normaliseNumber)
  return [...new Set(numbers)].filter(number => number !== '')
}

/**
 * Whether `earlier` must be in the system before `document`: named by it; where the document names none, a receipt
 * of the same day, what was ordered of the same party and is not later, or a transfer into the budget line that is
 * spent from.
 */
export function mustComeFirst(earlier: Content, document: Content, rest: Rest): boolean {
  if (earlier.kind !== rest.kind) return false
  if (rest.numbers.length > 0) {
    const own = [earlier.number, ...(named[earlier.kind] ?? []).map(field => earlier.fields[field])]
    return own.some(number => rest.numbers.includes(normaliseNumber(String(number ?? ''))))
  }
  if (earlier.date === null || document.date === null) return false
  if (rest.kind === 'receipt') return earlier.date === document.date
  if (earlier.date > document.date) return false
  if (rest.kind === 'transfer') return feeds(earlier, document)
  const party = foldParty(document.party)
  return party !== '' && foldParty(earlier.party) === party
}

/** A transfer into the very budget line: the type must be told by both, the plan equal where both tell it. */
function feeds({ fields: from }: Content, { fields: to }: Content): boolean {
  const same = (a: unknown, b: unknown) => foldText(String(a ?? '')) === foldText(String(b ?? ''))
  if (!from.toExpenseType || !to.expenseType || !same(from.toExpenseType, to.expenseType)) return false
  return !from.toPlan || !to.plan || same(from.toPlan, to.plan)
}
