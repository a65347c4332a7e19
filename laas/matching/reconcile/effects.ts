import type { DocumentLine, IsoDate, Satang } from '../../documents/document.ts'
import type { Field, Fields } from '../../documents/fields.ts'
import type { Kind, State } from '../../documents/kinds.ts'

/**
 * A document of which the system holds none, another, or too many; or an entry of the system (`unreported`) that
 * is no document of any captured report.
 */
export interface OpenDocument {
  id: string
  kind: Kind
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  state: State | 'unreported'
  fields: Fields
  lines: DocumentLine[]
  /** What the system holds instead of it (`differs`). */
  seenAmount: Satang | null
  /** How many times too often it is in the system (`twice`). */
  again: number
}

/** What the system would gain in one account, bank account or budget line if the document were right there. */
export interface Effect {
  document: OpenDocument
  satang: Satang
  /** '' where the document names the account in words only. */
  code: string
  names: string[]
}

/** Which figures a report of balances holds. */
export type Balances = 'accounts' | 'banks' | 'budget'

type Raw = Omit<Effect, 'document'>

/**
 * What a document does to the balances, as far as its own fields say so: nothing is taken from what such a
 * document usually does. Debits, what comes into a bank, and what is spent are positive.
 */
export function effectsOf(document: OpenDocument, balances: Balances): Effect[] {
  const raw = { accounts, banks, budget }[balances](document)
  const factor = factorOf(document, raw)
  if (factor === null) return []
  return raw.flatMap(({ satang, ...effect }) => {
    const whole = Math.round(satang * factor.by) + factor.add * Math.sign(satang)
    return whole === 0 ? [] : [{ ...effect, document, satang: whole }]
  })
}

/** A wrong amount can be told only where the document stands in one account with all of it. */
function factorOf({ state, amount, seenAmount, again }: OpenDocument, raw: Raw[]) {
  if (state === 'todo' || state === 'filled' || state === 'skipped') return { by: 1, add: 0 }
  if (state === 'twice') return { by: -again, add: 0 }
  if (state === 'unreported') return { by: -1, add: 0 }
  const [only, ...more] = raw
  if (state !== 'differs' || !only || more.length > 0 || amount === null || seenAmount === null) return null
  return Math.abs(only.satang) === amount ? { by: 0, add: amount - seenAmount } : null
}

function accounts({ kind, amount, fields, lines }: OpenDocument): Raw[] {
  if (kind === 'journal')
    return lines.flatMap(line =>
      named(line.fields, money(line.fields, 'debit') - money(line.fields, 'credit')),
    )
  if (kind === 'remittance') return lines.flatMap(line => named(line.fields, -(line.amount ?? 0)))
  if (kind === 'receipt') return named(fields, -(amount ?? 0), 'revenueCategory')
  if (kind === 'requisition') return named(fields, amount ?? 0, 'expenseCategory')
  return []
}

function banks({ kind, amount, fields }: OpenDocument): Raw[] {
  const bank = text(fields, 'bank')
  if (!bank) return []
  const signs: Partial<Record<Kind, Satang>> = {
    receipt: amount ?? 0,
    cheque: -(amount ?? 0),
    requisition: -money(fields, 'netAmount'),
    loan: -(amount ?? 0),
  }
  const satang = signs[kind]
  return satang ? [{ satang, code: '', names: [bank] }] : []
}

function budget({ kind, amount, fields }: OpenDocument): Raw[] {
  const parts = (['plan', 'job', 'expenseCategory', 'expenseType'] as const).map(field => text(fields, field))
  const names = parts.filter(Boolean)
  return kind === 'requisition' && names.length > 0 ? [{ satang: amount ?? 0, code: '', names }] : []
}

function named(fields: Fields, satang: Satang, ...others: Field[]): Raw[] {
  const code = text(fields, 'accountCode').replace(/[^\d.]/g, '')
  const names = (['account', ...others] as const).map(field => text(fields, field)).filter(Boolean)
  return code || names.length > 0 ? [{ satang, code, names }] : []
}

const text = (fields: Fields, field: Field) => String(fields[field] ?? '').trim()
const money = (fields: Fields, field: Field) => Number(fields[field] ?? 0)
