import type { Field, FieldValue } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import { consonantsOf } from './partyLikeness.ts'
import { typedNumber } from './typedNumber.ts'
import type { MatchDocument } from './types.ts'

/** A document or a sighting made ready to be compared: folded once, not once a pair. */
export interface Entry {
  id: string
  kind: Kind
  date: string | null
  amount: number | null
  party: string
  /** The consonants of the party: what is left of a name when vowels were lost or mistyped. */
  consonants: string
  description: string
  /** The number that a person typed and that the system does not give anew; '' where there is none. */
  typed: string
  /** Further fields that a re-entered document keeps, folded. */
  kept: [field: Field, value: string][]
  /** Kind, date, amount and party in one. */
  core: string
  /** Everything else that matching looks at: two entries with the same core and rest are twins. */
  rest: string
  /** Where it stands among twins: the order of the numbers is mostly the order of keying. */
  order: [number: number, id: string]
}

/** Fields that stay the same when a document is entered again; numbers that the system gives are not among them. */
const keptFields: readonly Field[] = [
  'bank',
  'account',
  'accountCode',
  'section',
  'plan',
  'job',
  'revenueCategory',
  'revenueType',
  'expenseCategory',
  'expenseType',
  'withholding',
  'vat',
  'method',
]

/** Folding is the dear part, and the same names and words come back all the time. */
function remembered(fold: (text: string) => string): (value: FieldValue | undefined) => string {
  const known = new Map<string, string>()
  return value => {
    if (value === undefined || value === '') return ''
    const text = String(value)
    const before = known.get(text)
    if (before !== undefined) return before
    const found = fold(text)
    known.set(text, found)
    return found
  }
}

/** Makes documents or sightings ready. Amounts stay satang, dates stay ISO. */
export function entryMaker(): (document: MatchDocument) => Entry {
  const foldName = remembered(foldParty)
  const foldWords = remembered(foldText)
  const bare = remembered(consonantsOf)
  return document => {
    const { id, kind, date, amount, fields } = document
    const party = foldName(document.party)
    const description = foldWords(fields.description)
    const typed = typedNumber(document, foldWords)
    const kept: Entry['kept'] = []
    for (const field of keptFields)
      if (fields[field] !== undefined) kept.push([field, foldWords(fields[field])])
    const core = `${kind}|${date}|${amount}|${party}`
    const rest = `${description}|${typed}|${kept.join()}`
    const last = /(\d+)(?:\s*\/\s*\d+)?\s*$/.exec(document.number)
    const order: Entry['order'] = [last ? Number(last[1]) : 0, id]
    return {
      id,
      kind,
      date,
      amount,
      party,
      consonants: bare(party),
      description,
      typed,
      kept,
      core,
      rest,
      order,
    }
  }
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one order in which entries are looked at, whatever the order of the input was. */
export const byOrder = (a: Entry, b: Entry): number => a.order[0] - b.order[0] || byId(a.id, b.id)
