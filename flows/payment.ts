import { type Kind, type State, states } from '../laas/documents/kinds.ts'
import { keyOf } from '../laas/documents/sameDocument.ts'
import { dayNumber } from '../laas/matching/dayNumber.ts'
import { couldPay, daysToPay, paidAmount, paidBySum } from '../laas/matching/paidBySum.ts'
import { documentsWithKeys } from '../storage/byKey.ts'
import type { Database } from '../storage/database.ts'
import type { StoredDocument } from '../storage/types.ts'

/** A cheque and the requisitions that it pays. */
export interface Payment {
  cheque: StoredDocument
  requisitions: StoredDocument[]
  /** `named`: the cheque report prints their numbers. `sum`: payee, days and sum speak for it, and only for it. */
  how: 'named' | 'sum'
  /** What the requisitions come to, net, satang; null where one of them says no amount. */
  sum: number | null
  /** Numbers that the cheque report prints, and that no report read so far shows. */
  missing: string[]
}

/** The payment that a cheque makes, or by which a requisition is paid; null where nothing tells it, or more than one could be meant. */
export async function paymentOf(db: Database, document: StoredDocument): Promise<Payment | null> {
  if (document.state === 'cancelled') return null
  if (document.kind === 'cheque') return payment(db, document)
  if (document.kind !== 'requisition') return null
  const naming = await besides(db, document, 'cheque')
  if (naming.length > 0) return naming.length === 1 ? payment(db, naming[0]!) : null
  const found: Payment[] = []
  for (const cheque of await inDays(db, 'cheque', document.date, 0, daysToPay)) {
    if (!couldPay(cheque, document)) continue
    const own = await payment(db, cheque)
    if (own?.how === 'sum' && own.requisitions.some(({ id }) => id === document.id)) found.push(own)
  }
  return found.length === 1 ? found[0]! : null
}

async function payment(db: Database, cheque: StoredDocument): Promise<Payment | null> {
  const keys = namesOf(cheque, 'requisition')
  const told = await besides(db, cheque, 'requisition')
  if (told.length + keys.length > 0) {
    const missing = keys.filter(key => !told.some(one => one.key === key))
    return {
      cheque,
      requisitions: told.toSorted((a, b) => (a.order < b.order ? -1 : 1)),
      how: 'named',
      sum: sumOf(told),
      missing: missing.map(key => key.slice(key.indexOf('|') + 1)),
    }
  }
  const open: StoredDocument[] = []
  for (const one of await inDays(db, 'requisition', cheque.date, -daysToPay, 0))
    if (couldPay(cheque, one) && (await besides(db, one, 'cheque')).length === 0) open.push(one)
  const requisitions = paidBySum(cheque, open)
  return requisitions && { cheque, requisitions, how: 'sum', sum: sumOf(requisitions), missing: [] }
}

/** The keys of the documents of a kind that this one names. */
const namesOf = ({ mentions }: StoredDocument, kind: Kind): string[] =>
  (mentions ?? []).filter(key => key.startsWith(`${kind}|`))

/** The documents of the other kind that this one names, or that name it. */
async function besides(db: Database, document: StoredDocument, kind: Kind): Promise<StoredDocument[]> {
  const key = keyOf(document)
  const naming = key === null ? [] : await db.documents.where('mentions').equals(key).toArray()
  const named = await documentsWithKeys(db, namesOf(document, kind))
  const all = new Map([...naming, ...named].map(one => [one.id, one]))
  return [...all.values()].filter(
    one => one.kind === kind && one.state !== 'cancelled' && sameYear(one, document),
  )
}

const standing: State[] = states.filter(state => state !== 'cancelled')

/** All documents of a kind from so many days before or after this day to so many. */
async function inDays(
  db: Database,
  kind: Kind,
  day: string | null,
  from: number,
  to: number,
): Promise<StoredDocument[]> {
  if (day === null || Number.isNaN(dayNumber(day))) return []
  const iso = (off: number) => new Date((dayNumber(day) + off) * 86_400_000).toISOString().slice(0, 10)
  const ranges = standing.map((state): [string[], string[]] => [
    [kind, state, iso(from)],
    [kind, state, `${iso(to)}|\uffff`],
  ])
  return db.documents.where('[kind+state+order]').inAnyRange(ranges, { includeUppers: true }).toArray()
}

/** A number without its year may be of any: only two years that are told speak against it. */
const sameYear = (a: StoredDocument, b: StoredDocument): boolean =>
  a.fiscalYear === null || b.fiscalYear === null || a.fiscalYear === b.fiscalYear

function sumOf(requisitions: readonly StoredDocument[]): number | null {
  const amounts = requisitions.map(paidAmount)
  return amounts.includes(null) ? null : amounts.reduce<number>((sum, one) => sum + one!, 0)
}
