import type { IsoDate, Satang } from '../documents/document.ts'
import type { Fields } from '../documents/fields.ts'
import { foldParty } from '../thai/names.ts'
import { dayNumber } from './dayNumber.ts'
import { titleOf, titlesDiffer } from './title.ts'

/** What is needed of a cheque or a requisition to lay them beside one another. */
export interface Payable {
  date: IsoDate | null
  amount: Satang | null
  party: string
  fields: Fields
}

/** A requisition is paid on its own day or within so many days after it. */
export const daysToPay = 31

/** Among more open requisitions of one payee some will make the sum by mere chance. */
const crowd = 12

/** What a requisition brings its payee (satang): รับสุทธิ where the report prints it, else the whole; null where it says neither. */
export function paidAmount({ amount, fields }: Pick<Payable, 'amount' | 'fields'>): Satang | null {
  return typeof fields.netAmount === 'number' ? fields.netAmount : amount
}

/** Whether a cheque of this day and payee could pay the requisition. */
export function couldPay(cheque: Payable, requisition: Payable): boolean {
  if (cheque.date === null || requisition.date === null) return false
  const days = dayNumber(cheque.date) - dayNumber(requisition.date)
  if (!(days >= 0 && days <= daysToPay)) return false
  const party = foldParty(cheque.party)
  return (
    party !== '' &&
    party === foldParty(requisition.party) &&
    !titlesDiffer(titleOf(cheque.party), titleOf(requisition.party))
  )
}

/**
 * The requisitions that a cheque pays, by payee, day and sum: null where no choice among them comes to its amount, and
 * where more than one does, for then only the paper tells. Nothing is ever linked by this.
 */
export function paidBySum<T extends Payable>(cheque: Payable, requisitions: readonly T[]): T[] | null {
  const able = requisitions.filter(one => couldPay(cheque, one) && (paidAmount(one) ?? 0) > 0)
  if (cheque.amount === null || cheque.amount <= 0 || able.length > crowd) return null
  const amounts = able.map(one => paidAmount(one)!)
  let found: T[] | null = null
  for (let choice = 1; choice < 2 ** able.length; choice++) {
    const isIn = (_: unknown, at: number) => (choice >> at) % 2 === 1
    if (amounts.filter(isIn).reduce((sum, one) => sum + one, 0) !== cheque.amount) continue
    if (found) return null
    found = able.filter(isIn)
  }
  return found
}
